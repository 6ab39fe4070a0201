package org.qoltanba;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test turns it. */
public final class TurnableClock extends Clock {

  private Instant now;

  public TurnableClock(Instant now) {
    this.now = now;
  }

  public void turnTo(Instant instant) {
    now = instant;
  }

  public void turnBy(long milliseconds) {
    now = now.plusMillis(milliseconds);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
