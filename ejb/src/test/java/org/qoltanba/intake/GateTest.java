package org.qoltanba.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.qoltanba.document.Refusal;

class GateTest {

  @Test
  @Timeout(60)
  void whoWouldWaitBehindTooManyIsRefusedAtOnce() throws Exception {
    var gate = new Gate(1, Duration.ofHours(1));
    var door = new CountDownLatch(1);
    var threads = Executors.newCachedThreadPool();
    var guests = new ArrayList<Future<String>>();
    try {
      for (int guest = 0; guest < 7; guest++) {
        guests.add(threads.submit(() -> gate.pass(() -> after(door))));
      }
      while (gate.waiting() < 6) {
        Thread.onSpinWait();
      }
      Refusal refusal = assertThrows(Refusal.class, () -> gate.pass(() -> "in"));
      assertEquals(Refusal.Kind.BUSY, refusal.kind());
      door.countDown();
      for (Future<String> guest : guests) {
        assertEquals("in", guest.get());
      }
      assertEquals("in", gate.pass(() -> "in"));
    } finally {
      door.countDown();
      threads.shutdownNow();
    }
  }

  private static String after(CountDownLatch door) {
    try {
      door.await();
      return "in";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }
}
