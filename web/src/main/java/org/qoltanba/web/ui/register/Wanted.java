package org.qoltanba.web.ui.register;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.document.State;

/** What is looked for in the register, as it is typed; what is empty matches everything. */
public class Wanted implements Serializable {

  private static final long serialVersionUID = 1;

  private String kind = "";
  private State state;
  private LocalDate from;
  private LocalDate to;
  private String reference = "";
  private String number = "";

  /**
   * @param zone in which the days are meant
   */
  RegisterQuery query(ZoneId zone, int page, int size) {
    return new RegisterQuery(
        said(kind),
        Optional.ofNullable(state),
        start(from, zone),
        start(to == null ? null : to.plusDays(1), zone),
        said(reference),
        said(number),
        page,
        size);
  }

  /** Whether anything is asked at all. */
  public boolean isAnything() {
    return !(kind + reference + number).isBlank() || state != null || from != null || to != null;
  }

  private static Optional<String> said(String text) {
    return Optional.of(text.strip()).filter(word -> !word.isEmpty());
  }

  private static Optional<Instant> start(LocalDate day, ZoneId zone) {
    return Optional.ofNullable(day).map(date -> date.atStartOfDay(zone).toInstant());
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = Objects.requireNonNullElse(kind, "");
  }

  public State getState() {
    return state;
  }

  public void setState(State state) {
    this.state = state;
  }

  /** The first day of issue. */
  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  /** The last day of issue, which belongs to it. */
  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = Objects.requireNonNullElse(reference, "");
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = Objects.requireNonNullElse(number, "");
  }
}
