package org.qoltanba.batch;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.archive.BatchStore;
import org.qoltanba.archive.BatchStore.WaitingRow;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.batch.Batch;
import org.qoltanba.document.batch.BatchRow;
import org.qoltanba.document.batch.BatchRow.Paper;
import org.qoltanba.document.batch.RowFault;
import org.qoltanba.intake.Intake;
import org.qoltanba.intake.IntakeFailed;
import org.qoltanba.json.request.RequestJson;

/** The issuing of a batch's papers by one runner, a row at each step. */
final class BatchRun implements Turns.Work {

  private static final Logger LOG = System.getLogger("org.qoltanba.batch");

  /** After so many rows that failed one after the other it is not about the rows. */
  private static final int MOST_FAILURES = 3;

  private final Batch batch;
  private final Caller caller;
  private final UUID runner;
  private final BatchStore store;
  private final Intake intake;
  private int failures;

  /**
   * @param runner who has claimed the batch
   */
  BatchRun(Batch batch, Caller caller, UUID runner, BatchStore store, Intake intake) {
    this.batch = batch;
    this.caller = caller;
    this.runner = runner;
    this.store = store;
    this.intake = intake;
  }

  @Override
  public boolean step() {
    try {
      Optional<WaitingRow> row = store.next(batch.id(), runner);
      boolean on = row.isPresent() && settled(row.get());
      if (row.isEmpty() || failures >= MOST_FAILURES) {
        store.end(batch.id(), runner);
        return false;
      }
      return on;
    } catch (StepFailed e) {
      // The archive does not answer: whoever finds the batch without a runner goes on with it.
      LOG.log(Level.WARNING, "batch {0} waits: {1}", batch.id(), e.getMessage());
      return false;
    }
  }

  @Override
  public void leave() {
    try {
      store.release(batch.id(), runner);
    } catch (StepFailed e) {
      LOG.log(Level.WARNING, "batch {0} waits: {1}", batch.id(), e.getMessage());
    }
  }

  /** False where the server has no room for the row now. */
  private boolean settled(WaitingRow row) {
    try {
      store.settle(batch.id(), issued(row));
      failures = 0;
      return true;
    } catch (Refusal refusal) {
      if (refusal.kind() == Refusal.Kind.BUSY || refusal.kind() == Refusal.Kind.TOO_MANY) {
        leave();
        return false;
      }
      store.settle(batch.id(), refused(row, refusal));
      return true;
    } catch (IntakeFailed failed) {
      failures++;
      var fault = new Fault("", "row-failed", Map.of("request", failed.requestId()));
      store.settle(batch.id(), faulty(row, List.of(fault)));
      return true;
    }
  }

  private BatchRow issued(WaitingRow row) {
    DocumentRequest request =
        Papers.request(batch, row.number(), RequestJson.facts("", row.data()));
    var key = Papers.key(batch.id(), row.number(), request);
    ArchivedDocument document = intake.issue(caller, request, Optional.of(key));
    DocumentRecord record = document.record();
    var paper = new Paper(record.id(), record.number());
    return new BatchRow(row.number(), List.of(), Optional.of(paper));
  }

  private static BatchRow refused(WaitingRow row, Refusal refusal) {
    var whole = new Fault("", refusal.code(), refusal.arguments());
    return faulty(row, refusal.faults().isEmpty() ? List.of(whole) : refusal.faults());
  }

  private static BatchRow faulty(WaitingRow row, List<Fault> faults) {
    List<RowFault> told = faults.stream().map(fault -> new RowFault("", fault)).toList();
    return new BatchRow(row.number(), told, Optional.empty());
  }
}
