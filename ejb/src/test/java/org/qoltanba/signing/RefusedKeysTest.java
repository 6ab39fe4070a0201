package org.qoltanba.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyStoreException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.key.SignerIdentity;
import org.qoltanba.signing.key.SigningKey;

/** Keys whose certificates don't let them sign, or not now, or that are too weak. */
class RefusedKeysTest {

  private static final Clock STOPPED = PadesSignerTest.STOPPED;

  private static byte[] pdf;

  @BeforeAll
  static void render() throws Exception {
    pdf = PaperPdf.with(Papers.PLACES);
  }

  @Test
  void anExpiredKeyIsRefused() {
    var key = SampleKeys.key(Sample.DIRECTOR);
    var late = key.certificate().getNotAfter().toInstant().plus(Duration.ofSeconds(1));
    assertRefusedAt(late, "signing-key-expired", key);
  }

  @Test
  void aKeyThatIsNotValidYetIsRefused() {
    var key = SampleKeys.key(Sample.DIRECTOR);
    var early = key.certificate().getNotBefore().toInstant().minus(Duration.ofSeconds(1));
    assertRefusedAt(early, "signing-key-not-yet-valid", key);
  }

  @Test
  void aKeyWhoseCertificateIsNotForSigningIsRefused() {
    var key = SampleKeys.key(Sample.DIRECTOR);
    var authority =
        new SigningKey(key.signer(), new SignerIdentity(key.chain().subList(1, 2), true));
    assertRefusedAt(STOPPED.instant(), "signing-key-usage", authority);
  }

  @Test
  void aKeyWhoseCertificateSaysNothingOfItsUseIsRefused() throws Exception {
    var key = SelfMadeKeys.of(SelfMadeKeys.curve("secp256r1"), null);
    assertRefusedAt(STOPPED.instant(), "signing-key-usage", key);
  }

  @Test
  void aShortRsaKeyIsRefused() throws Exception {
    var key = SelfMadeKeys.of(SelfMadeKeys.rsa(1024), SelfMadeKeys.SIGNING);
    assertRefusedAt(STOPPED.instant(), "signing-key-algorithm", key);
  }

  @Test
  void aKeyOnAnEdwardsCurveIsRefused() throws Exception {
    var key = SelfMadeKeys.of(SelfMadeKeys.edwards(), SelfMadeKeys.SIGNING);
    assertRefusedAt(STOPPED.instant(), "signing-key-algorithm", key);
    var value =
        assertThrows(
            KeyStoreException.class, () -> SigningKey.paired(key.signer(), key.identity()));
    assertTrue(value.getMessage().contains("EdDSA"), value.getMessage());
  }

  private static void assertRefusedAt(Instant moment, String code, SigningKey key) {
    var clock = Clock.fixed(moment, STOPPED.getZone());
    var signer = new PadesSigner(SampleKeys.ringOf("director", key), clock);
    var paper = Papers.paper(pdf, Language.KK, List.of(Papers.order("director")));
    var refusal = assertThrows(Refusal.class, () -> signer.sign(paper));
    assertEquals(Refusal.Kind.UNPROCESSABLE, refusal.kind());
    Map<String, Object> director = Map.of("party", Papers.PARTIES.get(1).title());
    assertEquals(List.of(new Fault("/sign/0/party", code, director)), refusal.faults());
  }
}
