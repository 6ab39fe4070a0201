package org.qoltanba.archive.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.RegisterPage;
import org.qoltanba.document.RegisterQuery;

/** Finds an organisation's documents; two queries a page and one for the total. */
final class Register {

  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
  private static final String ENTRIES =
      "select d, r from DocumentRow d, RevisionRow r"
          + " where r.id.document = d.id and r.id.revision = d.revision and d.id in :ids";

  private final Supplier<EntityManager> entityManagers;
  private final Json json;

  Register(Supplier<EntityManager> entityManagers, Json json) {
    this.entityManagers = entityManagers;
    this.json = json;
  }

  RegisterPage page(Caller caller, RegisterQuery query) {
    Map<String, Object> criteria = criteria(caller, query);
    List<DocumentRecord> entries = entries(criteria, query);
    boolean whole = query.page() == 0 && entries.size() < query.size();
    long total = whole ? entries.size() : total(criteria);
    return new RegisterPage(entries, query.page(), query.size(), total);
  }

  private List<DocumentRecord> entries(Map<String, Object> criteria, RegisterQuery query) {
    List<UUID> ids = ids(criteria, query);
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, DocumentRecord> records =
        entityManagers
            .get()
            .createQuery(ENTRIES, Object[].class)
            .setParameter("ids", ids)
            .getResultStream()
            .map(pair -> ((DocumentRow) pair[0]).current((RevisionRow) pair[1], json))
            .collect(Collectors.toMap(DocumentRecord::id, Function.identity()));
    return ids.stream().map(records::get).toList();
  }

  private List<UUID> ids(Map<String, Object> criteria, RegisterQuery query) {
    long first = (long) query.page() * query.size();
    if (first > Integer.MAX_VALUE) {
      return List.of();
    }
    String text = "select d.id from DocumentRow d where " + where(criteria) + newestFirst(query);
    return query(text, UUID.class, criteria)
        .setFirstResult((int) first)
        .setMaxResults(query.size())
        .getResultList();
  }

  /**
   * The order of the index that fits: where a criterion fixes a column it orders nothing, but H2
   * takes an index for sorting only when all of its leading columns are named.
   */
  private static String newestFirst(RegisterQuery query) {
    String fixed = "";
    if (query.reference().isPresent()) {
      fixed = "d.reference, ";
    } else if (query.template().isPresent()) {
      fixed = "d.template, ";
    } else if (query.state().isPresent()) {
      fixed = "d.state, ";
    }
    return " order by d.organisation, " + fixed + "d.createdAt desc, d.registerNo desc";
  }

  /** Counts a column that the indexes have and that is never null. */
  private long total(Map<String, Object> criteria) {
    String text = "select count(d.organisation) from DocumentRow d where " + where(criteria);
    return query(text, Long.class, criteria).getSingleResult();
  }

  private <T> TypedQuery<T> query(String text, Class<T> type, Map<String, Object> criteria) {
    TypedQuery<T> query = entityManagers.get().createQuery(text, type);
    int position = 0;
    for (Object value : criteria.values()) {
      position++;
      query.setParameter(position, value);
    }
    return query;
  }

  /** The conditions by their text, each with the value it compares with. */
  private static Map<String, Object> criteria(Caller caller, RegisterQuery query) {
    var criteria = new LinkedHashMap<String, Object>();
    criteria.put("d.organisation = ", caller.organisation());
    query.template().ifPresent(template -> criteria.put("d.template = ", template));
    query.state().ifPresent(state -> criteria.put("d.state = ", state.name()));
    query.reference().ifPresent(reference -> criteria.put("d.reference = ", reference));
    query.number().ifPresent(number -> putNumber(criteria, number));
    query.from().ifPresent(from -> criteria.put("d.createdAt >= ", comparable(from)));
    query.to().ifPresent(to -> criteria.put("d.createdAt < ", comparable(to)));
    return criteria;
  }

  private static void putNumber(Map<String, Object> criteria, String number) {
    int hyphen = number.indexOf('-');
    criteria.put("d.registerYear = ", Integer.parseInt(number.substring(0, hyphen)));
    criteria.put("d.registerNo = ", Integer.parseInt(number.substring(hyphen + 1)));
  }

  private static String where(Map<String, Object> criteria) {
    var text = new StringBuilder();
    int position = 0;
    for (String condition : criteria.keySet()) {
      position++;
      text.append(position == 1 ? "" : " and ").append(condition).append('?').append(position);
    }
    return text.toString();
  }

  /** Within what both databases can hold; rounded up, as kept times are cut to microseconds. */
  private static Instant comparable(Instant instant) {
    if (instant.isBefore(EARLIEST)) {
      return EARLIEST;
    }
    if (instant.isAfter(LATEST)) {
      return LATEST;
    }
    Instant cut = instant.truncatedTo(ChronoUnit.MICROS);
    return cut.equals(instant) ? cut : cut.plus(1, ChronoUnit.MICROS);
  }
}
