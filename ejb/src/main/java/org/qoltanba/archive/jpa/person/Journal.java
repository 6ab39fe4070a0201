package org.qoltanba.archive.jpa.person;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.qoltanba.document.Caller;
import org.qoltanba.document.person.JournalPage;
import org.qoltanba.document.person.JournalQuery;
import org.qoltanba.document.person.PersonEvent.What;

/** What was done with the data of people, a page at a time, and who has read of it. */
final class Journal {

  /** Who reads again within it has read once. */
  private static final Duration WHILE = Duration.ofMinutes(1);

  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  private final Supplier<EntityManager> entityManagers;

  Journal(Supplier<EntityManager> entityManagers) {
    this.entityManagers = entityManagers;
  }

  /**
   * @param today who is remembered beyond it is told by initials
   */
  JournalPage page(Caller caller, JournalQuery query, LocalDate today) {
    Map<String, Object> criteria = criteria(caller, query);
    List<EventRow> events = events(criteria, query);
    Map<UUID, String> initials = initials(caller, events, today);
    boolean whole = query.page() == 0 && events.size() < query.size();
    return new JournalPage(
        events.stream()
            .map(event -> event.entry(Optional.ofNullable(event.person()).map(initials::get)))
            .toList(),
        whole ? events.size() : total(criteria));
  }

  /** Keeps that the caller has read of the person, or of everyone. */
  void read(Caller caller, Optional<UUID> person, Instant now) {
    var query =
        new JournalQuery(
            Optional.of(What.INSPECTED),
            Optional.of(caller.name()),
            person,
            Optional.of(now.minus(WHILE)),
            Optional.empty(),
            0,
            1);
    Map<String, Object> criteria = criteria(caller, query);
    String whose = person.isPresent() ? "" : " and e.person is null";
    if (query("select count(e) from EventRow e where ", Long.class, criteria, whose)
            .getSingleResult()
        == 0) {
      var row = new EventRow(caller, now, What.INSPECTED, person.orElse(null), null);
      entityManagers.get().persist(row);
      entityManagers.get().flush();
    }
  }

  private List<EventRow> events(Map<String, Object> criteria, JournalQuery query) {
    long first = (long) query.page() * query.size();
    if (first > Integer.MAX_VALUE) {
      return List.of();
    }
    return query(
            "select e from EventRow e where ",
            EventRow.class,
            criteria,
            " order by e.organisation, e.at desc, e.id desc")
        .setFirstResult((int) first)
        .setMaxResults(query.size())
        .getResultList();
  }

  private long total(Map<String, Object> criteria) {
    return query("select count(e) from EventRow e where ", Long.class, criteria, "")
        .getSingleResult();
  }

  private Map<UUID, String> initials(Caller caller, List<EventRow> events, LocalDate today) {
    List<UUID> ids =
        events.stream().map(EventRow::person).filter(Objects::nonNull).distinct().toList();
    if (ids.isEmpty()) {
      return Map.of();
    }
    return entityManagers
        .get()
        .createQuery(
            "select p from PersonRow p where p.organisation = :organisation and p.id in :ids"
                + " and p.consent.until >= :today",
            PersonRow.class)
        .setParameter("organisation", caller.organisation())
        .setParameter("ids", ids)
        .setParameter("today", today)
        .getResultStream()
        .collect(Collectors.toMap(PersonRow::id, row -> row.entry().initials()));
  }

  private static Map<String, Object> criteria(Caller caller, JournalQuery query) {
    var criteria = new LinkedHashMap<String, Object>();
    criteria.put("e.organisation = ", caller.organisation());
    query.what().ifPresent(what -> criteria.put("e.what = ", what.name()));
    query.who().ifPresent(who -> criteria.put("e.who = ", who));
    query.person().ifPresent(person -> criteria.put("e.person = ", person));
    query.from().ifPresent(from -> criteria.put("e.at >= ", comparable(from)));
    query.to().ifPresent(to -> criteria.put("e.at < ", comparable(to)));
    return criteria;
  }

  /** Within what both databases can hold. */
  private static Instant comparable(Instant instant) {
    if (instant.isBefore(EARLIEST)) {
      return EARLIEST;
    }
    return instant.isAfter(LATEST) ? LATEST : instant;
  }

  private <T> TypedQuery<T> query(
      String beginning, Class<T> type, Map<String, Object> criteria, String end) {
    var text = new StringBuilder(beginning);
    int position = 0;
    for (String condition : criteria.keySet()) {
      position++;
      text.append(position == 1 ? "" : " and ").append(condition).append('?').append(position);
    }
    TypedQuery<T> query = entityManagers.get().createQuery(text.append(end).toString(), type);
    position = 0;
    for (Object value : criteria.values()) {
      position++;
      query.setParameter(position, value);
    }
    return query;
  }
}
