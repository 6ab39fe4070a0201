package org.qoltanba.archive.jpa.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.qoltanba.document.person.PersonEvent;

/** One thing that was done with someone's data; it tells nothing of them. */
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

  PersonEvent event() {
    return new PersonEvent(at, who, PersonEvent.What.valueOf(what), consent.consent());
  }
}
