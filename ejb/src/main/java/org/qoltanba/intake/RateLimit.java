package org.qoltanba.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Refusal;

/**
 * How many calls an account may make: a bucket of a minute's calls that refills evenly.
 *
 * <p>Safe for many threads. It keeps one small entry for each account that ever called.
 */
public final class RateLimit {

  private final int perMinute;
  private final Clock clock;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  /**
   * @param perMinute calls a minute, at least 1
   */
  public RateLimit(int perMinute, Clock clock) {
    this.perMinute = perMinute;
    this.clock = clock;
  }

  /**
   * Lets a call pass, and counts it.
   *
   * @throws Refusal (forbidden) if none of the caller's roles allows it, or as {@link #take}
   */
  void admit(Caller caller, Permission permission) {
    permission.require(caller);
    take(caller.name());
  }

  /**
   * Takes one call of the account's.
   *
   * @throws Refusal (too many) with the time after which one is left again
   */
  void take(String account) {
    Bucket after =
        buckets.compute(account, (name, bucket) -> refilled(bucket, clock.instant()).minusOne());
    if (after.calls < 0) {
      buckets.computeIfPresent(account, (name, bucket) -> bucket.plusOne());
      throw Refusal.tooMany(Duration.ofMillis(Math.max(1000, 60_000L / perMinute)));
    }
  }

  private Bucket refilled(Bucket bucket, Instant now) {
    if (bucket == null) {
      return new Bucket(perMinute, now);
    }
    double gained = Duration.between(bucket.at, now).toNanos() * (perMinute / 60e9);
    return new Bucket(Math.min(perMinute, bucket.calls + gained), now);
  }

  private record Bucket(double calls, Instant at) {

    Bucket minusOne() {
      return new Bucket(calls - 1, at);
    }

    Bucket plusOne() {
      return new Bucket(calls + 1, at);
    }
  }
}
