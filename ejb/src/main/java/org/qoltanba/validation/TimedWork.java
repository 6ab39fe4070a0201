package org.qoltanba.validation;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;

/**
 * Work that may neither take too long nor be too much at once.
 *
 * <p>What is stopped for its length keeps its place until it really ends: so no caller can have
 * more of it running than there are places.
 */
public final class TimedWork {

  private final ExecutorService executor;
  private final Semaphore places;
  private final Duration patience;
  private final Duration longest;

  /**
   * @param atOnce how many may run
   * @param patience how long one waits for its place before it is refused as busy
   * @param longest how long one may run
   */
  public TimedWork(ExecutorService executor, int atOnce, Duration patience, Duration longest) {
    this.executor = executor;
    this.places = new Semaphore(atOnce, true);
    this.patience = patience;
    this.longest = longest;
  }

  /**
   * @throws Refusal busy, or unprocessable where the work took too long
   * @throws StepFailed if the work fails for any reason but a refusal
   */
  public <T> T run(Callable<T> work) {
    try {
      if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw Refusal.busy(Duration.ofSeconds(5));
      }
      return finished(started(work));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.busy(Duration.ofSeconds(5));
    }
  }

  private <T> Future<T> started(Callable<T> work) {
    try {
      return executor.submit(
          () -> {
            try {
              return work.call();
            } finally {
              places.release();
            }
          });
    } catch (RejectedExecutionException e) {
      places.release();
      throw Refusal.busy(Duration.ofSeconds(5));
    }
  }

  private <T> T finished(Future<T> running) throws InterruptedException {
    try {
      return running.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      running.cancel(true);
      throw Refusal.unprocessable(new Fault("", "validation-too-long"));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Refusal refusal) {
        throw refusal;
      }
      throw new StepFailed("validate", e.getCause());
    }
  }
}
