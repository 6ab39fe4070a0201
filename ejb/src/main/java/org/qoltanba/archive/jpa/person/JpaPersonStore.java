package org.qoltanba.archive.jpa.person;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.qoltanba.archive.PersonStore;
import org.qoltanba.archive.jpa.DatabaseFailure;
import org.qoltanba.archive.jpa.Transactions;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.person.PersonEntry;
import org.qoltanba.document.person.PersonEvent;
import org.qoltanba.document.person.PersonEvent.What;
import org.qoltanba.document.person.PersonQuery;
import org.qoltanba.document.person.RememberedPerson;
import tools.jackson.core.JacksonException;

/** The remembered people in a relational database. */
public final class JpaPersonStore implements PersonStore {

  /** Who deletes what has ended; no account has an empty name. */
  private static final String NOBODY = "";

  private final PersonRows rows;
  private final Transactions transactions;
  private final Clock clock;

  /**
   * @param entityManagers gives the entity manager of the calling thread's transaction
   * @param clock its zone says on which day a consent ends
   */
  public JpaPersonStore(
      Supplier<EntityManager> entityManagers, Transactions transactions, Clock clock) {
    this.rows = new PersonRows(entityManagers);
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public UUID keep(Caller caller, RememberedPerson person) {
    return within(
        () -> {
          PersonRow row = row(caller, person);
          row.write(person, caller, now());
          rows.put(row);
          note(row, caller.name(), What.REMEMBERED);
          return row.id();
        });
  }

  /** What was kept of the person before, or a new row. */
  private PersonRow row(Caller caller, RememberedPerson person) {
    var known = rows.find(person.id());
    if (known.isPresent()) {
      return known.filter(row -> row.isOf(caller)).orElseThrow(JpaPersonStore::unknown);
    }
    return person
        .iin()
        .flatMap(iin -> rows.find(caller, iin))
        .orElseGet(() -> new PersonRow(caller.organisation(), person.id()));
  }

  @Override
  public List<PersonEntry> find(Caller caller, PersonQuery query) {
    return within(() -> rows.find(caller, query, today()).stream().map(PersonRow::entry).toList());
  }

  @Override
  public RememberedPerson open(Caller caller, UUID id) {
    return within(
        () -> {
          PersonRow row = own(caller, id);
          note(row, caller.name(), What.VIEWED);
          return row.person();
        });
  }

  @Override
  public void withdraw(Caller caller, UUID id) {
    within(
        () -> {
          forget(own(caller, id), caller.name(), What.WITHDRAWN);
          return id;
        });
  }

  @Override
  public List<PersonEvent> history(Caller caller, UUID id) {
    return within(() -> rows.events(caller, id).stream().map(EventRow::event).toList());
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

  private PersonRow own(Caller caller, UUID id) {
    return rows.find(id)
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
