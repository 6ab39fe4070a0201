package org.qoltanba.validation.gost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.document.Fault;
import org.qoltanba.document.verdict.Verdict;
import org.qoltanba.validation.finding.Finding;
import org.qoltanba.validation.trust.TrustAnchors;

class GostJudgeTest {

  private static final byte[] CONTENT = "Шарт № 1".getBytes(StandardCharsets.UTF_8);
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-27T00:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @EnumSource
  void aSignatureOfEachAlgorithmIsValid(GostAlgorithm algorithm) throws Exception {
    var authority = GostSigner.authority(algorithm);
    var person = authority.person(algorithm, KeyUsage.nonRepudiation);
    var finding = judge(List.of(authority.certificate()), person.cms(CONTENT));
    assertEquals(Verdict.VALID, finding.verdict(), finding.toString());
    var plain = judge(List.of(authority.certificate()), person.plainCms(CONTENT));
    assertEquals(Verdict.VALID, plain.verdict(), plain.toString());
  }

  @Test
  void aPersonsKeyMayBeOfAnotherAlgorithmThanTheAuthoritys() throws Exception {
    var authority = GostSigner.authority(GostAlgorithm.OF_2015_512);
    var person = authority.person(GostAlgorithm.OF_2004, KeyUsage.digitalSignature);
    assertEquals(
        Verdict.VALID, judge(List.of(authority.certificate()), person.cms(CONTENT)).verdict());
  }

  @ParameterizedTest
  @EnumSource
  void anotherContentIsNotWhatWasSigned(GostAlgorithm algorithm) throws Exception {
    var authority = GostSigner.authority(algorithm);
    var person = authority.person(algorithm, KeyUsage.digitalSignature);
    var cms = person.cms("Шарт № 2".getBytes(StandardCharsets.UTF_8));
    assertInvalid("etsi-hash-failure", judge(List.of(authority.certificate()), cms));
    var plain = person.plainCms("Шарт № 2".getBytes(StandardCharsets.UTF_8));
    assertInvalid("etsi-sig-crypto-failure", judge(List.of(authority.certificate()), plain));
  }

  @ParameterizedTest
  @EnumSource
  void aFlippedBitOfTheSignatureIsSeen(GostAlgorithm algorithm) throws Exception {
    var authority = GostSigner.authority(algorithm);
    byte[] cms = authority.person(algorithm, KeyUsage.digitalSignature).cms(CONTENT);
    cms[cms.length - 3] ^= 1;
    assertInvalid("etsi-sig-crypto-failure", judge(List.of(authority.certificate()), cms));
  }

  @Test
  void withoutAnAuthorityThatIsTrustedNothingCanBeSaid() throws Exception {
    var algorithm = GostAlgorithm.OF_2015_512;
    var person = GostSigner.authority(algorithm).person(algorithm, KeyUsage.digitalSignature);
    var stranger = GostSigner.authority(algorithm);
    var finding = judge(List.of(stranger.certificate()), person.cms(CONTENT));
    assertEquals(Verdict.INDETERMINATE, finding.verdict());
    assertEquals("etsi-no-certificate-chain-found", only(finding.reasons()));
  }

  @Test
  void aKeyForSomethingElseDoesNotSign() throws Exception {
    var authority = GostSigner.authority(GostAlgorithm.OF_2015_256);
    var person = authority.person(GostAlgorithm.OF_2015_256, KeyUsage.keyEncipherment);
    var finding = judge(List.of(authority.certificate()), person.cms(CONTENT));
    assertEquals("etsi-chain-constraints-failure", only(finding.reasons()));
  }

  @Test
  void whatIsNoneOfTheseSignaturesIsLeftToOthers() {
    var judge = new GostJudge(new TrustAnchors(List.of(), Optional.empty()), NOW, List::of);
    assertEquals(Optional.empty(), judge.judge(CONTENT, CONTENT, 0));
  }

  @Test
  void aProviderThatTheSiteIsLicensedForIsAskedInOurStead() throws Exception {
    var authority = GostSigner.authority(GostAlgorithm.OF_2015_512);
    var person = authority.person(GostAlgorithm.OF_2015_512, KeyUsage.digitalSignature);
    var anchors = new TrustAnchors(List.of(authority.certificate()), Optional.empty());
    List<Provider> site = List.of(new RefusingProvider());
    var judge = new GostJudge(anchors, NOW, () -> site);
    var finding = judge.judge(person.cms(CONTENT), CONTENT, 0).orElseThrow();
    assertInvalid("etsi-sig-crypto-failure", finding);
  }

  private static Finding judge(List<X509Certificate> anchors, byte[] cms) {
    return new GostJudge(new TrustAnchors(anchors, Optional.empty()), NOW, List::of)
        .judge(cms, CONTENT, 0)
        .orElseThrow();
  }

  private static void assertInvalid(String reason, Finding finding) {
    assertEquals(Verdict.INVALID, finding.verdict(), finding.toString());
    assertTrue(reason.equals(only(finding.reasons())), finding.toString());
  }

  private static String only(List<Fault> reasons) {
    assertEquals(1, reasons.size());
    return reasons.get(0).code();
  }
}
