package org.qoltanba.archive.jpa.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.qoltanba.document.Caller;
import org.qoltanba.document.person.JournalEntry;
import org.qoltanba.document.person.PersonEvent;

/** One thing that was done with people's data; it tells nothing of them. */
@Entity
@Immutable
@Table(name = "person_history")
final class EventRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "person_id")
  private UUID person;

  private String organisation;

  @Column(name = "happened_at")
  private Instant at;

  private String who;

  private String what;

  private Integer found;

  @Embedded private ConsentColumns consent;

  protected EventRow() {}

  EventRow(PersonRow person, PersonEvent event) {
    this.person = person.id();
    this.organisation = person.organisation();
    this.at = event.at();
    this.who = event.who();
    this.what = event.what().name();
    this.consent = new ConsentColumns(event.consent());
  }

  /**
   * What was done with nobody's data in particular, or was only read.
   *
   * @param person may be null
   * @param found how many a search has told; may be null
   */
  EventRow(Caller caller, Instant at, PersonEvent.What what, UUID person, Integer found) {
    this.person = person;
    this.organisation = caller.organisation();
    this.at = at;
    this.who = caller.name();
    this.what = what.name();
    this.found = found;
  }

  UUID person() {
    return person;
  }

  /**
   * @param initials of the person, where they are remembered
   */
  JournalEntry entry(Optional<String> initials) {
    return new JournalEntry(
        at,
        who,
        PersonEvent.What.valueOf(what),
        Optional.ofNullable(person),
        initials,
        Optional.ofNullable(consent).map(ConsentColumns::consent),
        Optional.ofNullable(found));
  }

  PersonEvent event() {
    return new PersonEvent(at, who, PersonEvent.What.valueOf(what), consent.consent());
  }
}
