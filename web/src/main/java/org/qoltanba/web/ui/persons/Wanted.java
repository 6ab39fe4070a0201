package org.qoltanba.web.ui.persons;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.person.JournalQuery;
import org.qoltanba.document.person.PersonEvent;

/** What is looked for in the journal, as it is typed; what is empty matches everything. */
public class Wanted implements Serializable {

  private static final long serialVersionUID = 1;

  private final UUID person;
  private PersonEvent.What what;
  private String who = "";
  private LocalDate from;
  private LocalDate to;

  /**
   * @param person null where everyone is meant
   */
  Wanted(UUID person) {
    this.person = person;
  }

  /**
   * @param zone in which the days are meant
   */
  JournalQuery query(ZoneId zone, int page, int size) {
    return new JournalQuery(
        Optional.ofNullable(what),
        Optional.of(who.strip()).filter(name -> !name.isEmpty()),
        Optional.ofNullable(person),
        start(from, zone),
        start(to == null ? null : to.plusDays(1), zone),
        page,
        size);
  }

  private static Optional<Instant> start(LocalDate day, ZoneId zone) {
    return Optional.ofNullable(day).map(date -> date.atStartOfDay(zone).toInstant());
  }

  /** Whose data it was; null where everyone is meant. */
  public UUID getPerson() {
    return person;
  }

  public PersonEvent.What getWhat() {
    return what;
  }

  public void setWhat(PersonEvent.What what) {
    this.what = what;
  }

  /** The account's name. */
  public String getWho() {
    return who;
  }

  public void setWho(String who) {
    this.who = Objects.requireNonNullElse(who, "");
  }

  /** The first day. */
  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  /** The last day, which belongs to it. */
  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
