package org.qoltanba.wiring.batch;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.qoltanba.archive.BatchStore;
import org.qoltanba.batch.BatchRuns;
import org.qoltanba.batch.TableBatches;
import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentOrder;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.qoltanba.intake.Admission;
import org.qoltanba.intake.Batches;
import org.qoltanba.intake.Gate;
import org.qoltanba.intake.GuardedBatches;
import org.qoltanba.intake.Intake;
import org.qoltanba.intake.RateLimit;
import org.qoltanba.route.RoomBatches;
import org.qoltanba.template.RequestCheck;

/** The batches as the container starts and stops them. */
public final class Batching implements AutoCloseable {

  private static final Logger LOG = System.getLogger("org.qoltanba.batch");

  /** A table may take some tens of megabytes of memory while it is checked. */
  private static final int UPLOADS = 1;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final BatchRuns runs;
  private final TableBatches room;
  private final Supplier<UUID> ids;

  /**
   * Where papers come from.
   *
   * @param guarded where each row waits as any request does
   * @param open for what the guard of the batches has let in already
   * @param check the first step of the road
   */
  public record Roads(Intake guarded, Intake open, RequestCheck check) {}

  public Batching(
      BatchStore store, Roads roads, Executor executor, Clock clock, Supplier<UUID> ids) {
    this.ids = ids;
    this.runs = new BatchRuns(store, roads.guarded(), executor, clock, ids);
    this.room =
        new TableBatches(
            store,
            roads.open(),
            (caller, request) -> faults(roads.check(), order(caller, request, clock)),
            runs,
            clock,
            ids);
  }

  public Batches batches(RateLimit rate) {
    return new GuardedBatches(new RoomBatches(room, ids), rate, new Gate(UPLOADS, PATIENCE));
  }

  /** Goes on with what was left; a timer ends for ever with the first exception. */
  public void resume() {
    try {
      runs.resume();
    } catch (StepFailed | Refusal e) {
      // A refusal is of a batch that was removed in this moment.
      LOG.log(Level.WARNING, "batches wait for the next round: {0}", e.getMessage());
    }
  }

  @Override
  public void close() {
    runs.close();
  }

  private DocumentOrder order(Caller caller, DocumentRequest request, Clock clock) {
    return new DocumentOrder(ids.get(), caller, request, Optional.empty(), clock.instant());
  }

  private static List<Fault> faults(RequestCheck check, DocumentOrder order) {
    try {
      Admission.admit(check.check(order));
      return List.of();
    } catch (Refusal refusal) {
      var whole = new Fault("", refusal.code(), refusal.arguments());
      return refusal.faults().isEmpty() ? List.of(whole) : refusal.faults();
    }
  }
}
