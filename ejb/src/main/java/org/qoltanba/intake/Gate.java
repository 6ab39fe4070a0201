package org.qoltanba.intake;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.qoltanba.document.Refusal;

/** Lets only so many requests onto the road at a time; the others wait, but not for ever. */
public final class Gate {

  private final Semaphore places;
  private final Duration patience;

  /**
   * @param width how many may be on the road at once
   * @param patience how long one waits before it is refused as busy
   */
  public Gate(int width, Duration patience) {
    this.places = new Semaphore(width, true);
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

  private boolean entered() {
    try {
      return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
