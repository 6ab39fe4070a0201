package org.qoltanba.signing.level;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.qoltanba.signing.chain.Chains;
import org.qoltanba.signing.revocation.Revocation;
import org.qoltanba.signing.time.TimestampAuthority;
import org.qoltanba.signing.time.Timestamps;
import org.qoltanba.signing.wire.Nobody;
import org.qoltanba.signing.wire.Wire;

/** Those of whom a signature above level B-B needs something. */
public record Authorities(Timestamps timestamps, Chains chains, Revocation revocation) {

  public Authorities {
    Objects.requireNonNull(timestamps);
    Objects.requireNonNull(chains);
    Objects.requireNonNull(revocation);
  }

  /** Who asks everyone by the same wire. */
  public static Authorities of(
      List<TimestampAuthority> stampers,
      Supplier<Set<X509Certificate>> anchors,
      Wire wire,
      Clock clock) {
    return of(stampers, anchors, wire, wire, clock);
  }

  /**
   * @param stampers asked for time-stamps, in this order
   * @param anchors what is trusted
   * @param wire to the stampers, and to whom trusted certificates name
   * @param issuers to whom certificates name that nobody trusts yet
   */
  public static Authorities of(
      List<TimestampAuthority> stampers,
      Supplier<Set<X509Certificate>> anchors,
      Wire wire,
      Wire issuers,
      Clock clock) {
    var chains = new Chains(anchors, issuers);
    return new Authorities(
        new Timestamps(stampers, wire, chains, clock), chains, new Revocation(wire, clock));
  }

  /** None at all: signatures are made at level B-B only, and nobody is asked for revocations. */
  public static Authorities none(Clock clock) {
    return of(List.of(), Set::of, new Nobody(), clock);
  }
}
