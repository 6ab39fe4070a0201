package org.qoltanba.archive.jpa.person;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.qoltanba.archive.PersonStore;
import org.qoltanba.archive.jpa.DatabaseFailure;
import org.qoltanba.archive.jpa.Transactions;
import org.qoltanba.archive.jpa.ending.Dependants;
import org.qoltanba.archive.jpa.ending.Papers;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.person.JournalPage;
import org.qoltanba.document.person.JournalQuery;
import org.qoltanba.document.person.PersonEntry;
import org.qoltanba.document.person.PersonEvent;
import org.qoltanba.document.person.PersonEvent.What;
import org.qoltanba.document.person.PersonQuery;
import org.qoltanba.document.person.RememberedPerson;
import tools.jackson.core.JacksonException;

/** The remembered people in a relational database. */
public final class JpaPersonStore implements PersonStore, Dependants {

  /** Who deletes what has ended; no account has an empty name. */
  private static final String NOBODY = "";

  private final PersonRows rows;
  private final Journal journal;
  private final Papers papers;
  private final Transactions transactions;
  private final Clock clock;

  /**
   * @param entityManagers gives the entity manager of the calling thread's transaction
   * @param clock its zone says on which day a consent ends
   */
  public JpaPersonStore(
      Supplier<EntityManager> entityManagers, Transactions transactions, Clock clock) {
    this.rows = new PersonRows(entityManagers);
    this.journal = new Journal(entityManagers);
    this.papers = new Papers(entityManagers);
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public UUID keep(Caller caller, RememberedPerson person) {
    try {
      return within(() -> write(caller, person));
    } catch (StepFailed failed) {
      if (transactions.active()) {
        throw failed;
      }
      // Whoever remembered the same person at the same instant was quicker, and is found now.
      return within(() -> write(caller, person));
    }
  }

  private UUID write(Caller caller, RememberedPerson person) {
    if (person.consent().number().filter(number -> papers.ended(caller, number)).isPresent()) {
      throw Refusal.unprocessable(new Fault("/consent/number", "unknown-consent"));
    }
    PersonRow row = row(caller, person);
    row.write(person, caller, now());
    rows.put(row);
    note(row, caller.name(), What.REMEMBERED);
    return row.id();
  }

  /** What was kept of the person before, or a new row. */
  private PersonRow row(Caller caller, RememberedPerson person) {
    var known = rows.lock(person.id());
    if (known.filter(row -> !row.isOf(caller)).isPresent()) {
      throw unknown();
    }
    var same = person.iin().flatMap(iin -> rows.lock(caller, iin));
    if (known.isPresent() && same.isPresent() && !same.equals(known)) {
      throw Refusal.of(Refusal.Kind.CONFLICT, "iin-remembered");
    }
    return known.or(() -> same).orElseGet(() -> new PersonRow(caller.organisation(), person.id()));
  }

  @Override
  public List<PersonEntry> find(Caller caller, PersonQuery query) {
    return within(
        () -> {
          List<PersonRow> found = rows.find(caller, query, today());
          What what = query.iin().isPresent() ? What.SEARCHED_BY_IIN : What.SEARCHED_BY_NAME;
          rows.put(new EventRow(caller, now(), what, null, found.size()));
          return found.stream().map(PersonRow::entry).toList();
        });
  }

  @Override
  public RememberedPerson open(Caller caller, UUID id) {
    return within(
        () -> {
          PersonRow row = own(rows.find(id), caller);
          note(row, caller.name(), What.VIEWED);
          return row.person();
        });
  }

  @Override
  public void withdraw(Caller caller, UUID id) {
    within(
        () -> {
          forget(own(rows.lock(id), caller), caller.name(), What.WITHDRAWN);
          return id;
        });
  }

  @Override
  public List<PersonEvent> history(Caller caller, UUID id) {
    return within(() -> rows.events(caller, id).stream().map(EventRow::event).toList());
  }

  @Override
  public JournalPage journal(Caller caller, JournalQuery query) {
    return within(
        () -> {
          JournalPage page = journal.page(caller, query, today());
          journal.read(caller, query.person(), now());
          return page;
        });
  }

  /** Has the people be kept by the consent that took the place of theirs, or forgets them. */
  @Override
  public void ended(Caller by, String number, Optional<String> successor) {
    for (PersonRow row : rows.restingOn(by, number)) {
      successor.ifPresentOrElse(
          next -> {
            row.restOn(next);
            note(row, by.name(), What.REPLACED);
          },
          () -> forget(row, by.name(), What.VOIDED));
    }
  }

  @Override
  public int expire() {
    return within(
        () -> {
          List<PersonRow> ended = rows.ended(today());
          ended.forEach(row -> forget(row, NOBODY, What.EXPIRED));
          return ended.size();
        });
  }

  private PersonRow own(Optional<PersonRow> known, Caller caller) {
    return known
        .filter(row -> row.isOf(caller) && !row.consent().until().isBefore(today()))
        .orElseThrow(JpaPersonStore::unknown);
  }

  private static Refusal unknown() {
    return Refusal.notFound("unknown-person");
  }

  private void forget(PersonRow row, String who, What why) {
    note(row, who, why);
    rows.remove(row);
  }

  private void note(PersonRow row, String who, What what) {
    rows.put(new EventRow(row, new PersonEvent(now(), who, what, row.consent())));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private <T> T within(Supplier<T> work) {
    try {
      return transactions.required(work);
    } catch (PersistenceException | JacksonException e) {
      throw new StepFailed("archive", new DatabaseFailure(e));
    }
  }
}
