package org.qoltanba.batch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.qoltanba.archive.BatchStore;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.batch.Batch;
import org.qoltanba.document.batch.Batch.Counts;
import org.qoltanba.document.batch.Batch.State;
import org.qoltanba.document.batch.BatchRow;
import org.qoltanba.document.batch.RowQuery;

/** One batch in memory; whoever claims it gets it, unless somebody works on it. */
final class MemoryBatches implements BatchStore {

  final List<String> told = new ArrayList<>();
  private final TreeMap<Integer, NewRow> rows = new TreeMap<>();
  private Batch batch;
  private State state = State.CHECKED;
  private UUID runner;
  private Caller as;

  @Override
  public void keep(Batch kept, Iterator<NewRow> all, Instant until) {
    batch = kept;
    all.forEachRemaining(row -> rows.put(row.row().number(), row));
  }

  @Override
  public Batch find(Caller caller, UUID id) {
    if (batch == null || !batch.id().equals(id)) {
      throw Refusal.notFound("unknown-batch");
    }
    int faulty = (int) rows.values().stream().filter(r -> !r.row().faults().isEmpty()).count();
    int issued = (int) rows.values().stream().filter(r -> r.row().paper().isPresent()).count();
    return new Batch(
        id,
        batch.organisation(),
        batch.createdBy(),
        batch.createdAt(),
        batch.template(),
        batch.templateVersion(),
        batch.language(),
        batch.wish(),
        state,
        new Counts(rows.size() - faulty - issued, faulty, issued));
  }

  @Override
  public List<Batch> all(Caller caller) {
    return List.of(find(caller, batch.id()));
  }

  @Override
  public List<BatchRow> rows(UUID id, RowQuery query) {
    return rows.values().stream()
        .map(NewRow::row)
        .filter(row -> !query.faulty() || !row.faults().isEmpty())
        .skip((long) query.page() * query.size())
        .limit(query.size())
        .toList();
  }

  @Override
  public boolean claim(UUID id, UUID one, Caller caller, Instant silent) {
    if (state == State.RUNNING && runner != null) {
      return false;
    }
    state = State.RUNNING;
    runner = one;
    as = caller;
    return true;
  }

  @Override
  public Optional<WaitingRow> next(UUID id, UUID one) {
    return state == State.RUNNING && one.equals(runner) ? waiting() : Optional.empty();
  }

  private Optional<WaitingRow> waiting() {
    return rows.values().stream()
        .filter(row -> row.row().faults().isEmpty() && row.row().paper().isEmpty())
        .map(row -> new WaitingRow(row.row().number(), row.data()))
        .findFirst();
  }

  @Override
  public void settle(UUID id, BatchRow row) {
    rows.put(row.number(), new NewRow(row, null));
  }

  @Override
  public void end(UUID id, UUID one) {
    if (state == State.RUNNING) {
      state = waiting().isEmpty() ? State.DONE : State.STOPPED;
    }
  }

  @Override
  public void release(UUID id, UUID one) {
    told.add("released");
    runner = null;
  }

  @Override
  public void stop(UUID id) {
    state = State.STOPPED;
  }

  @Override
  public void remove(UUID id) {
    batch = null;
  }

  @Override
  public List<Abandoned> abandoned(Instant silent) {
    return state == State.RUNNING && runner == null
        ? List.of(new Abandoned(batch.id(), as))
        : List.of();
  }
}
