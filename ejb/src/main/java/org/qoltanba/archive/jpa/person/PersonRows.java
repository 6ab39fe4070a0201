package org.qoltanba.archive.jpa.person;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.qoltanba.document.Caller;
import org.qoltanba.document.person.PersonQuery;

/** The rows of people and of what was done with their data, in the calling thread's transaction. */
final class PersonRows {

  /** More than one looks through. */
  private static final int MOST = 10;

  private final Supplier<EntityManager> entityManagers;

  PersonRows(Supplier<EntityManager> entityManagers) {
    this.entityManagers = entityManagers;
  }

  Optional<PersonRow> find(UUID id) {
    return Optional.ofNullable(entityManagers.get().find(PersonRow.class, id));
  }

  /** The one with that id, whom nobody else changes until the transaction ends. */
  Optional<PersonRow> lock(UUID id) {
    return Optional.ofNullable(
        entityManagers.get().find(PersonRow.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The one with that IIN, whom nobody else changes until the transaction ends. */
  Optional<PersonRow> lock(Caller caller, String iin) {
    return locked(query("p.iin = :iin", caller).setParameter("iin", iin)).stream().findFirst();
  }

  /** Those whose consent is the paper with that number; else as above. */
  List<PersonRow> restingOn(Caller caller, String number) {
    return locked(query("p.consent.number = :number", caller).setParameter("number", number));
  }

  private static List<PersonRow> locked(TypedQuery<PersonRow> query) {
    return query.setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
  }

  List<PersonRow> find(Caller caller, PersonQuery wanted, LocalDate today) {
    var criteria = new StringBuilder("p.consent.until >= :today");
    wanted.iin().ifPresent(iin -> criteria.append(" and p.iin = :iin"));
    List<String> beginnings = wanted.beginnings();
    for (int i = 0; i < beginnings.size(); i++) {
      criteria.append(" and p.words like :word").append(i);
    }
    TypedQuery<PersonRow> query = query(criteria.toString(), caller).setParameter("today", today);
    wanted.iin().ifPresent(iin -> query.setParameter("iin", iin));
    for (int i = 0; i < beginnings.size(); i++) {
      // A word has neither a per cent sign nor an underscore in it.
      query.setParameter("word" + i, "% " + beginnings.get(i) + "%");
    }
    return query.setMaxResults(MOST).getResultList();
  }

  private TypedQuery<PersonRow> query(String criteria, Caller caller) {
    return entityManagers
        .get()
        .createQuery(
            "select p from PersonRow p where p.organisation = :organisation and "
                + criteria
                + " order by p.words, p.id",
            PersonRow.class)
        .setParameter("organisation", caller.organisation());
  }

  List<PersonRow> ended(LocalDate today) {
    return locked(
        entityManagers
            .get()
            .createQuery(
                "select p from PersonRow p where p.consent.until < :today order by p.id",
                PersonRow.class)
            .setParameter("today", today));
  }

  /** What was done with the data of a person, without who has read of it. */
  List<EventRow> events(Caller caller, UUID person) {
    return entityManagers
        .get()
        .createQuery(
            "select e from EventRow e where e.organisation = :organisation and e.person = :person"
                + " and e.consent.given is not null order by e.at, e.id",
            EventRow.class)
        .setParameter("organisation", caller.organisation())
        .setParameter("person", person)
        .getResultList();
  }

  void put(Object row) {
    entityManagers.get().persist(row);
    entityManagers.get().flush();
  }

  void remove(PersonRow row) {
    entityManagers.get().remove(row);
    entityManagers.get().flush();
  }
}
