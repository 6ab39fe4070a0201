package org.qoltanba.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;

class TimedWorkTest {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void stop() {
    end.countDown();
    threads.shutdown();
  }

  @Test
  void whatTakesTooLongIsRefusedAndKeepsItsPlaceUntilItEnds() {
    var work = new TimedWork(threads, 1, Duration.ofMillis(1), Duration.ofMillis(1));
    var refusal = assertThrows(Refusal.class, () -> work.run(this::deaf));
    assertEquals("validation-too-long", refusal.faults().get(0).code());
    var busy = assertThrows(Refusal.class, () -> work.run(() -> 1));
    assertEquals(Refusal.Kind.BUSY, busy.kind());
  }

  @Test
  void whatEndsGivesItsPlaceBack() {
    var work = new TimedWork(threads, 1, Duration.ofMinutes(1), Duration.ofMinutes(1));
    assertEquals(1, work.run(() -> 1));
    assertThrows(StepFailed.class, () -> work.run(() -> Integer.parseInt("one")));
    assertEquals(2, work.run(() -> 2));
  }

  /** As work is that never looks whether it is interrupted. */
  private int deaf() {
    while (true) {
      try {
        end.await();
        return 1;
      } catch (InterruptedException e) {
        continue;
      }
    }
  }
}
