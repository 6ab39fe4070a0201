package org.qoltanba.signing.revocation;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/**
 * For how long an answer stands.
 *
 * @param from its thisUpdate
 * @param until its nextUpdate
 */
record Period(Instant from, Instant until) {

  /** Two machines never have quite the same time. */
  private static final Duration SKEW = Duration.ofMinutes(5);

  /** An answer that names no end is one for its moment (RFC 6960, section 4.2.2.1). */
  private static final Duration MOMENT = Duration.ofMinutes(10);

  /**
   * @param nextUpdate may be null
   * @throws NoProof if it does not stand at that moment
   */
  static Period checked(Date thisUpdate, Date nextUpdate, Instant now) throws NoProof {
    if (thisUpdate == null) {
      throw new NoProof("an answer without a date");
    }
    var from = thisUpdate.toInstant();
    var until = nextUpdate == null ? from.plus(MOMENT) : nextUpdate.toInstant();
    if (from.isAfter(now.plus(SKEW)) || until.isBefore(now.minus(SKEW))) {
      throw new NoProof("an answer for " + from + " to " + until);
    }
    return new Period(from, until);
  }
}
