package org.qoltanba.batch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.qoltanba.archive.BatchStore;
import org.qoltanba.document.Caller;
import org.qoltanba.intake.Intake;

/** The batches that this server works on. */
public final class BatchRuns implements AutoCloseable {

  /** So many rows are on the road at a time. */
  private static final int WIDTH = 2;

  /** Longer than any row takes. */
  private static final Duration SILENCE = Duration.ofMinutes(2);

  private final BatchStore store;
  private final Intake intake;
  private final Clock clock;
  private final Supplier<UUID> ids;
  private final Turns turns;

  /**
   * @param intake which each row waits at as any request does
   * @param executor runs the steps; each issues a paper
   */
  public BatchRuns(
      BatchStore store, Intake intake, Executor executor, Clock clock, Supplier<UUID> ids) {
    this.store = store;
    this.intake = intake;
    this.clock = clock;
    this.ids = ids;
    this.turns = new Turns(executor, WIDTH);
  }

  /** Begins, or goes on, unless somebody works on it already or nothing is left to do. */
  void start(UUID batch, Caller caller) {
    UUID runner = ids.get();
    if (store.claim(batch, runner, caller, silent())) {
      turns.add(new BatchRun(store.find(caller, batch), caller, runner, store, intake));
    }
  }

  /** Goes on with what another server, or this one before it was started anew, has left. */
  public void resume() {
    store.abandoned(silent()).forEach(one -> start(one.id(), one.caller()));
  }

  private Instant silent() {
    return clock.instant().minus(SILENCE);
  }

  @Override
  public void close() {
    turns.close();
  }
}
