package org.qoltanba.web.ui.persons;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.person.JournalQuery;
import org.qoltanba.document.person.PersonEvent;
import org.qoltanba.web.ui.Days;

/** What is looked for in the journal, as it is typed; what is empty matches everything. */
public class Wanted extends Days {

  private static final long serialVersionUID = 1;

  private final UUID person;
  private PersonEvent.What what;
  private String who = "";

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
        begin(zone),
        end(zone),
        page,
        size);
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
}
