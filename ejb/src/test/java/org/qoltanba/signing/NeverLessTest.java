package org.qoltanba.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.signing.PadesSignerTest.STOPPED;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.SignedPdf;
import org.qoltanba.referee.SignedPdfCheck;
import org.qoltanba.samples.Addresses;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.appearance.CheckAddress;
import org.qoltanba.signing.wire.Wire;

/** What is asked for is reached, or it is said that it was not. */
class NeverLessTest {

  private static final Set<String> PROOFS =
      Set.of(Addresses.OCSP, Addresses.ISSUING_CRL, Addresses.ROOT_CRL);

  private static byte[] pdf;

  private final Set<String> down = new HashSet<>();
  private int stampsLeft = Integer.MAX_VALUE;

  @BeforeAll
  static void render() throws Exception {
    pdf = PaperPdf.with(Papers.PLACES);
  }

  @ParameterizedTest
  @EnumSource(names = {"B_T", "B_LT", "B_LTA"})
  void withoutATimestampNothingIsSigned(SignatureLevel level) {
    down.add(Addresses.TIMESTAMP);
    var refusal = assertThrows(Refusal.class, () -> signed(Sample.DIRECTOR, level, false));
    assertEquals(Refusal.Kind.BUSY, refusal.kind());
    assertEquals("no-timestamp", refusal.code());
    assertFalse(refusal.retryAfter().isZero());
  }

  @ParameterizedTest
  @EnumSource(names = {"B_LT", "B_LTA"})
  void withoutProofsTheSignatureIsMadeAtBTAndSaysWhatIsToCome(SignatureLevel level)
      throws Exception {
    down.addAll(PROOFS);
    var signed = signed(Sample.DIRECTOR, level, false);
    var facts = signed.signatures().get(0);
    assertEquals(SignatureLevel.B_T, facts.level());
    assertEquals(level, facts.asked());
    assertTrue(facts.pending());
    SignedPdfCheck.of(signed.pdf().bytes()).dssFindsOfLowerLevels("PAdES-BASELINE-T");
  }

  @ParameterizedTest
  @EnumSource(names = {"B_LT", "B_LTA"})
  void withoutProofsAStrictOrderIsRefused(SignatureLevel level) {
    down.addAll(PROOFS);
    var refusal = assertThrows(Refusal.class, () -> signed(Sample.DIRECTOR, level, true));
    assertEquals("no-revocation-data", refusal.code());
  }

  @Test
  void whereOnlyTheLastTimestampIsMissingTheProofsAreIn() throws Exception {
    stampsLeft = 1;
    var signed = signed(Sample.DIRECTOR, SignatureLevel.B_LTA, false);
    assertEquals(SignatureLevel.B_LT, signed.signatures().get(0).level());
    assertTrue(signed.signatures().get(0).pending());
    SignedPdfCheck.of(signed.pdf().bytes()).dssFinds("PAdES-BASELINE-LT");
    stampsLeft = 1;
    assertThrows(Refusal.class, () -> signed(Sample.DIRECTOR, SignatureLevel.B_LTA, true));
  }

  @Test
  void oneOfTheTwoWaysOfProofIsEnough() throws Exception {
    down.add(Addresses.OCSP);
    var signed = signed(Sample.DIRECTOR, SignatureLevel.B_LT, true);
    assertFalse(signed.signatures().get(0).pending());
    SignedPdfCheck.of(signed.pdf().bytes()).dssFinds("PAdES-BASELINE-LT");
  }

  @ParameterizedTest
  @EnumSource(SignatureLevel.class)
  void aRevokedCertificateSignsNothingAtAnyLevel(SignatureLevel level) {
    assertRefused("signing-key-revoked", Sample.DIRECTOR_REVOKED, level);
    down.add(Addresses.OCSP);
    assertRefused("signing-key-revoked", Sample.DIRECTOR_REVOKED, level);
  }

  @Test
  void anExpiredCertificateAndOneForEnteringSitesSignNothing() {
    assertRefused("signing-key-expired", Sample.DIRECTOR_EXPIRED, SignatureLevel.B_B);
    assertRefused("signing-key-usage", Sample.DIRECTOR_AUTHENTICATION, SignatureLevel.B_B);
  }

  @Test
  void nobodyBeingThereDoesNotHinderTheLowestLevel() throws Exception {
    down.addAll(PROOFS);
    down.add(Addresses.TIMESTAMP);
    var facts = signed(Sample.DIRECTOR, SignatureLevel.B_B, true).signatures().get(0);
    assertEquals(SignatureLevel.B_B, facts.level());
    assertFalse(facts.pending());
  }

  private void assertRefused(String code, Sample sample, SignatureLevel level) {
    var refusal = assertThrows(Refusal.class, () -> signed(sample, level, false));
    assertEquals(code, refusal.faults().get(0).code());
    assertEquals("/sign/0/party", refusal.faults().get(0).pointer());
  }

  private SignedPdf signed(Sample sample, SignatureLevel level, boolean strict) {
    var authorities = SampleWire.authorities(new Faulty(), STOPPED);
    var signer = new PadesSigner(SampleKeys.ring(sample), authorities, CheckAddress.NONE, STOPPED);
    var order = new SignatureOrder("director", level, strict);
    return signer.sign(Papers.paper(pdf, Language.KK, List.of(order)));
  }

  /** The sample authority, of which some parts are down. */
  private final class Faulty implements Wire {

    private final Wire sound = new SampleWire(STOPPED);

    @Override
    public byte[] get(URI from) throws IOException {
      return post(from, "", new byte[0]);
    }

    @Override
    public byte[] post(URI to, String type, byte[] body) throws IOException {
      if (down.contains(to.getPath())) {
        throw new IOException("down");
      }
      if (to.getPath().equals(Addresses.TIMESTAMP) && stampsLeft-- <= 0) {
        throw new IOException("down by now");
      }
      return sound.post(to, type, body);
    }
  }
}
