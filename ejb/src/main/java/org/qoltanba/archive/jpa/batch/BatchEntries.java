package org.qoltanba.archive.jpa.batch;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.qoltanba.archive.BatchStore.NewRow;
import org.qoltanba.document.batch.Batch;
import org.qoltanba.document.batch.Batch.Counts;
import org.qoltanba.document.batch.RowQuery;

/** Batches and rows, found and put within a transaction of the caller's. */
final class BatchEntries {

  private static final int MOST = 50;

  /** So many rows are in the memory before they are in the database. */
  private static final int CHUNK = 100;

  private static final String ROWS = "select r from TableRow r where r.id.batch = :batch ";
  private static final String ORDER = "order by r.id.number";

  private final Supplier<EntityManager> entityManagers;

  BatchEntries(Supplier<EntityManager> entityManagers) {
    this.entityManagers = entityManagers;
  }

  void put(Batch batch, Iterator<NewRow> rows) {
    EntityManager manager = entityManagers.get();
    manager.persist(new BatchEntry(batch));
    for (int count = 1; rows.hasNext(); count++) {
      manager.persist(new TableRow(batch.id(), rows.next()));
      if (count % CHUNK == 0) {
        manager.flush();
        manager.clear();
      }
    }
    manager.flush();
  }

  Optional<BatchEntry> find(UUID id) {
    return Optional.ofNullable(entityManagers.get().find(BatchEntry.class, id));
  }

  /** The batch, which nobody else can change until the transaction ends. */
  Optional<BatchEntry> locked(UUID id) {
    return Optional.ofNullable(
        entityManagers.get().find(BatchEntry.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  List<BatchEntry> of(String organisation) {
    return entityManagers
        .get()
        .createQuery(
            "select b from BatchEntry b where b.organisation = :organisation"
                + " order by b.createdAt desc, b.id desc",
            BatchEntry.class)
        .setParameter("organisation", organisation)
        .setMaxResults(MOST)
        .getResultList();
  }

  List<BatchEntry> silent(Instant since) {
    return entityManagers
        .get()
        .createQuery(
            "select b from BatchEntry b where b.state = 'RUNNING'"
                + " and (b.aliveAt is null or b.aliveAt < :since)",
            BatchEntry.class)
        .setParameter("since", since)
        .getResultList();
  }

  List<UUID> unstarted(Instant until) {
    return entityManagers
        .get()
        .createQuery(
            "select b.id from BatchEntry b where b.state = 'CHECKED' and b.createdAt < :until",
            UUID.class)
        .setParameter("until", until)
        .getResultList();
  }

  Counts counts(UUID batch) {
    Map<String, Integer> counts = new HashMap<>();
    entityManagers
        .get()
        .createQuery(
            "select r.state, count(r) from TableRow r where r.id.batch = :batch group by r.state",
            Object[].class)
        .setParameter("batch", batch)
        .getResultStream()
        .forEach(count -> counts.put((String) count[0], ((Number) count[1]).intValue()));
    return new Counts(
        counts.getOrDefault("WAITING", 0),
        counts.getOrDefault("FAULTY", 0),
        counts.getOrDefault("ISSUED", 0));
  }

  List<TableRow> rows(UUID batch, RowQuery query) {
    String faulty = query.faulty() ? "and r.state = 'FAULTY' " : "";
    return entityManagers
        .get()
        .createQuery(ROWS + faulty + ORDER, TableRow.class)
        .setParameter("batch", batch)
        .setFirstResult(query.page() * query.size())
        .setMaxResults(query.size())
        .getResultList();
  }

  Optional<TableRow> waiting(UUID batch) {
    return entityManagers
        .get()
        .createQuery(ROWS + "and r.state = 'WAITING' " + ORDER, TableRow.class)
        .setParameter("batch", batch)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  Optional<TableRow> row(UUID batch, int number) {
    return Optional.ofNullable(entityManagers.get().find(TableRow.class, new RowId(batch, number)));
  }

  void remove(UUID batch) {
    for (String what : List.of("TableRow r where r.id.batch", "BatchEntry r where r.id")) {
      entityManagers
          .get()
          .createQuery("delete from " + what + " = :batch")
          .setParameter("batch", batch)
          .executeUpdate();
    }
  }

  void flush() {
    entityManagers.get().flush();
  }
}
