package org.qoltanba.archive.jpa.batch;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.qoltanba.archive.BatchStore;
import org.qoltanba.archive.jpa.DatabaseFailure;
import org.qoltanba.archive.jpa.Transactions;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.batch.Batch;
import org.qoltanba.document.batch.Batch.State;
import org.qoltanba.document.batch.BatchRow;
import org.qoltanba.document.batch.RowQuery;
import tools.jackson.core.JacksonException;

/** The batches in a relational database. */
public final class JpaBatchStore implements BatchStore {

  private final BatchEntries entries;
  private final Transactions transactions;
  private final Clock clock;

  /**
   * @param entityManagers gives the entity manager of the calling thread's transaction
   */
  public JpaBatchStore(
      Supplier<EntityManager> entityManagers, Transactions transactions, Clock clock) {
    this.entries = new BatchEntries(entityManagers);
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void keep(Batch batch, Iterator<NewRow> rows, Instant until) {
    within(
        () -> {
          entries.unstarted(until).forEach(entries::remove);
          entries.put(batch, rows);
          return null;
        });
  }

  @Override
  public Batch find(Caller caller, UUID id) {
    return within(
        () ->
            entries
                .find(id)
                .filter(entry -> entry.of(caller.organisation()))
                .map(this::told)
                .orElseThrow(() -> Refusal.notFound("unknown-batch")));
  }

  @Override
  public List<Batch> all(Caller caller) {
    return within(() -> entries.of(caller.organisation()).stream().map(this::told).toList());
  }

  @Override
  public List<BatchRow> rows(UUID id, RowQuery query) {
    return within(() -> entries.rows(id, query).stream().map(TableRow::told).toList());
  }

  @Override
  public boolean claim(UUID id, UUID runner, Caller caller, Instant silent) {
    return within(
        () -> {
          Optional<BatchEntry> free =
              entries.locked(id).filter(entry -> !entry.is(State.DONE) && !entry.worked(silent));
          free.ifPresent(entry -> entry.claim(runner, caller, now()));
          entries.flush();
          return free.isPresent();
        });
  }

  @Override
  public Optional<WaitingRow> next(UUID id, UUID runner) {
    return within(
        () -> {
          Optional<BatchEntry> own = entries.locked(id).filter(entry -> entry.runBy(runner));
          own.ifPresent(entry -> entry.alive(now()));
          return own.flatMap(entry -> entries.waiting(id)).map(TableRow::waiting);
        });
  }

  @Override
  public void settle(UUID id, BatchRow row) {
    within(
        () -> {
          // Nothing is there of a batch that was removed meanwhile.
          entries.row(id, row.number()).ifPresent(known -> known.settle(row));
          entries.flush();
          return null;
        });
  }

  @Override
  public void end(UUID id, UUID runner) {
    change(
        id,
        runner,
        entry -> entry.become(entries.waiting(id).isEmpty() ? State.DONE : State.STOPPED));
  }

  @Override
  public void release(UUID id, UUID runner) {
    change(id, runner, BatchEntry::release);
  }

  private void change(UUID id, UUID runner, Consumer<BatchEntry> change) {
    within(
        () -> {
          entries.locked(id).filter(entry -> entry.runBy(runner)).ifPresent(change);
          entries.flush();
          return null;
        });
  }

  @Override
  public void stop(UUID id) {
    within(
        () -> {
          entries
              .locked(id)
              .filter(entry -> entry.is(State.RUNNING))
              .ifPresent(entry -> entry.become(State.STOPPED));
          entries.flush();
          return null;
        });
  }

  @Override
  public void remove(UUID id) {
    within(
        () -> {
          entries.locked(id).ifPresent(entry -> entries.remove(entry.id()));
          return null;
        });
  }

  @Override
  public List<Abandoned> abandoned(Instant silent) {
    return within(() -> entries.silent(silent).stream().map(BatchEntry::abandoned).toList());
  }

  private Batch told(BatchEntry entry) {
    return entry.told(entries.counts(entry.id()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private <T> T within(Supplier<T> work) {
    try {
      return transactions.required(work);
    } catch (PersistenceException | JacksonException e) {
      throw new StepFailed("archive", new DatabaseFailure(e));
    }
  }
}
