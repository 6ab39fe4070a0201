package org.qoltanba.route;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.qoltanba.archive.Archive;
import org.qoltanba.archive.PersonStore;
import org.qoltanba.document.Caller;
import org.qoltanba.document.person.Consent;
import org.qoltanba.document.person.JournalPage;
import org.qoltanba.document.person.JournalQuery;
import org.qoltanba.document.person.PersonEntry;
import org.qoltanba.document.person.PersonEvent;
import org.qoltanba.document.person.PersonQuery;
import org.qoltanba.document.person.RememberedPerson;
import org.qoltanba.intake.Persons;

/** The remembered people, who stand on no road: the archive answers for them. */
public final class RoadPersons implements Persons {

  private static final String PERSONS = "persons";

  private final PersonStore store;
  private final ConsentCheck consents;
  private final Supplier<UUID> ids;

  /**
   * @param archive has the consents that are papers
   * @param ids of failed requests
   */
  public RoadPersons(PersonStore store, Archive archive, Clock clock, Supplier<UUID> ids) {
    this.store = store;
    this.consents = new ConsentCheck(archive, clock);
    this.ids = ids;
  }

  @Override
  public UUID remember(Caller caller, RememberedPerson person) {
    return Journey.to(
        ids,
        PERSONS,
        () -> {
          Consent consent = consents.check(caller, person.consent());
          return store.keep(
              caller,
              new RememberedPerson(person.id(), person.language(), person.texts(), consent));
        });
  }

  @Override
  public List<PersonEntry> find(Caller caller, String typed) {
    return Journey.to(
        ids,
        PERSONS,
        () -> PersonQuery.of(typed).map(query -> store.find(caller, query)).orElseGet(List::of));
  }

  @Override
  public RememberedPerson open(Caller caller, UUID id) {
    return Journey.to(ids, PERSONS, () -> store.open(caller, id));
  }

  @Override
  public void withdraw(Caller caller, UUID id) {
    Journey.to(
        ids,
        PERSONS,
        () -> {
          store.withdraw(caller, id);
          return id;
        });
  }

  @Override
  public List<PersonEvent> history(Caller caller, UUID id) {
    return Journey.to(ids, PERSONS, () -> store.history(caller, id));
  }

  @Override
  public JournalPage journal(Caller caller, JournalQuery query) {
    return Journey.to(ids, PERSONS, () -> store.journal(caller, query));
  }

  /** Deletes the data of all whose consent has ended; a failure is logged. */
  public void expire() {
    Journey.to(ids, PERSONS, store::expire);
  }
}
