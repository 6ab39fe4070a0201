package org.qoltanba.intake;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.qoltanba.document.Refusal;

/**
 * Lets only so many requests onto the road at a time; some others wait, but not for ever.
 *
 * <p>Who waits holds a thread of the server's: were their number not bounded, one caller could take
 * them all, and nobody would even be told how the service is.
 */
public final class Gate {

  /** For each place; with the default width and two processors, fewer than the server's threads. */
  private static final int WAITING = 6;

  private final Semaphore places;
  private final int mostWaiting;
  private final Duration patience;

  /**
   * @param width how many may be on the road at once
   * @param patience how long one waits before it is refused as busy
   */
  public Gate(int width, Duration patience) {
    this.places = new Semaphore(width, true);
    this.mostWaiting = WAITING * width;
    this.patience = patience;
  }

  <T> T pass(Supplier<T> work) {
    if (!entered()) {
      throw Refusal.busy(Duration.ofSeconds(5));
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  /** How many wait at this moment. */
  int waiting() {
    return places.getQueueLength();
  }

  private boolean entered() {
    if (waiting() >= mostWaiting) {
      return false;
    }
    try {
      return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
