package org.qoltanba.archive;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.Caller;
import org.qoltanba.document.batch.Batch;
import org.qoltanba.document.batch.BatchRow;
import org.qoltanba.document.batch.RowQuery;

/**
 * The batches of all organisations and their rows.
 *
 * <p>Each call is one transaction. Every call may throw {@link org.qoltanba.document.StepFailed}
 * for {@code archive}. A batch is worked on by one runner at a time, on whichever server: who
 * claims it gives a sign of life with each row, and may be relieved when none has come for long.
 */
public interface BatchStore {

  /** Keeps a batch that was checked, and removes those of all that nobody started until then. */
  void keep(Batch batch, Iterator<NewRow> rows, Instant until);

  /**
   * @throws org.qoltanba.document.Refusal (not found {@code unknown-batch}) also for one of another
   *     organisation
   */
  Batch find(Caller caller, UUID id);

  /** The organisation's last ones, newest first. */
  List<Batch> all(Caller caller);

  List<BatchRow> rows(UUID id, RowQuery query);

  /**
   * Makes the runner the one who works on the batch, as the caller.
   *
   * @param silent who has given no sign of life since then is relieved
   * @return whether it is; not where it is another's, or there is nothing to do
   */
  boolean claim(UUID id, UUID runner, Caller caller, Instant silent);

  /** The next row to become a paper; empty where the batch is no longer the runner's, or done. */
  Optional<WaitingRow> next(UUID id, UUID runner);

  /** A row without faults became a paper, or else is faulty now. */
  void settle(UUID id, BatchRow row);

  /** Ends the runner's work: it is done where no row waits, else stopped. */
  void end(UUID id, UUID runner);

  /** Lets another runner go on at once. */
  void release(UUID id, UUID runner);

  void stop(UUID id);

  void remove(UUID id);

  /** The batches that run, but whose runner has given no sign of life since then. */
  List<Abandoned> abandoned(Instant silent);

  /**
   * A row of a new batch.
   *
   * @param data of the paper as JSON text; kept until it is one
   */
  record NewRow(BatchRow row, byte[] data) {}

  /**
   * A row to become a paper.
   *
   * @param number as in {@link BatchRow}
   */
  record WaitingRow(int number, byte[] data) {}

  /**
   * A batch without a runner.
   *
   * @param caller as whom its papers are issued
   */
  record Abandoned(UUID id, Caller caller) {}
}
