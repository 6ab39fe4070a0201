package org.qoltanba.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Refusal;

class RateLimitTest {

  private Instant now = Instant.parse("2026-11-22T10:00:00Z");

  @Test
  void whoAsksTooOftenStillGetsTheShareOfTheTimeThatPassed() {
    InstantSource time = () -> now;
    Clock clock = time.withZone(ZoneOffset.UTC);
    var rate = new RateLimit(6000, clock);
    int taken = 0;
    for (int call = 0; call < 40_000; call++) {
      now = now.plusNanos(500_000);
      taken += taken(rate);
    }
    assertEquals(6000 + 20 * 100, taken, 1);
  }

  private static int taken(RateLimit rate) {
    try {
      rate.take("clerk");
      return 1;
    } catch (Refusal refusal) {
      return 0;
    }
  }
}
