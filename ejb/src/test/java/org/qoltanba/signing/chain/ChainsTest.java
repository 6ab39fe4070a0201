package org.qoltanba.signing.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.SampleKeys;
import org.qoltanba.signing.SampleWire;
import org.qoltanba.signing.wire.Nobody;

class ChainsTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:15:30Z");
  private static final List<X509Certificate> CHAIN = SampleKeys.key(Sample.DIRECTOR).chain();
  private static final X509Certificate DIRECTOR = CHAIN.get(0);

  private final Chains fetching =
      new Chains(SampleWire::anchors, new SampleWire(Clock.fixed(NOW, ZoneOffset.UTC)));
  private final Chains alone = new Chains(SampleWire::anchors, new Nobody());

  @Test
  void aMissingIssuerIsFetchedFromWhereTheCertificateSays() throws Exception {
    assertEquals(CHAIN, fetching.upToAnchor(DIRECTOR, List.of(), NOW));
    assertThrows(Untrusted.class, () -> alone.upToAnchor(DIRECTOR, List.of(), NOW));
  }

  @Test
  void aKnownIssuerIsNotFetched() throws Exception {
    assertEquals(CHAIN, alone.upToAnchor(DIRECTOR, CHAIN, NOW));
  }

  @Test
  void anAnchorEndsTheChainWhereverItStands() throws Exception {
    var near = new Chains(() -> Set.of(CHAIN.get(1)), new Nobody());
    assertEquals(CHAIN.subList(0, 2), near.upToAnchor(DIRECTOR, List.of(), NOW));
    var nearest = new Chains(() -> Set.of(DIRECTOR), new Nobody());
    assertEquals(List.of(DIRECTOR), nearest.upToAnchor(DIRECTOR, List.of(), NOW));
  }

  @Test
  void withoutAnAnchorNothingIsTrusted() {
    var nothing = new Chains(Set::of, new Nobody());
    assertThrows(Untrusted.class, () -> nothing.upToAnchor(DIRECTOR, CHAIN, NOW));
  }

  @Test
  void everyCertificateMustBeValidAtTheMoment() throws Exception {
    var expired = SampleKeys.key(Sample.DIRECTOR_EXPIRED);
    var leaf = expired.certificate();
    assertThrows(Untrusted.class, () -> alone.upToAnchor(leaf, expired.chain(), NOW));
    var then = Instant.parse("2025-08-01T00:00:00Z");
    assertEquals(expired.chain(), alone.upToAnchor(leaf, expired.chain(), then));
  }

  @Test
  void whoIsNoAuthorityIssuesNothing() {
    var recipient = SampleKeys.key(Sample.RECIPIENT);
    var trusting = new Chains(() -> Set.of(recipient.certificate()), new Nobody());
    assertThrows(Untrusted.class, () -> trusting.upToAnchor(DIRECTOR, CHAIN, NOW));
  }
}
