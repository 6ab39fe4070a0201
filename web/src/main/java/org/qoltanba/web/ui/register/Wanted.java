package org.qoltanba.web.ui.register;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.document.State;
import org.qoltanba.web.ui.Days;

/** What is looked for in the register, as it is typed; what is empty matches everything. */
public class Wanted extends Days {

  private static final long serialVersionUID = 1;

  private String kind = "";
  private State state;
  private String reference = "";
  private String number = "";

  /**
   * @param zone in which the days are meant
   */
  RegisterQuery query(ZoneId zone, int page, int size) {
    return new RegisterQuery(
        said(kind),
        Optional.ofNullable(state),
        begin(zone),
        end(zone),
        said(reference),
        said(number),
        page,
        size);
  }

  /** Whether anything is asked at all. */
  public boolean isAnything() {
    return !(kind + reference + number).isBlank() || state != null || isLimited();
  }

  private static Optional<String> said(String text) {
    return Optional.of(text.strip()).filter(word -> !word.isEmpty());
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
