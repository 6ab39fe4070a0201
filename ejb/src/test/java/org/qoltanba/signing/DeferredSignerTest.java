package org.qoltanba.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.signing.PadesSignerTest.STOPPED;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.preparation.Form;
import org.qoltanba.document.preparation.OpenedPreparation;
import org.qoltanba.document.preparation.PreparationOrder;
import org.qoltanba.document.preparation.PreparedPdf;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.referee.SignedPdfCheck;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.appearance.CheckAddress;

/** Signatures by keys that stay with their owners, as values. */
class DeferredSignerTest {

  private final DeferredSigner signer =
      new DeferredSigner(SampleWire.authorities(STOPPED), CheckAddress.NONE, STOPPED);

  static Stream<Sample> keys() {
    return Stream.of(
        Sample.DIRECTOR,
        Sample.DIRECTOR_P384,
        Sample.DIRECTOR_P521,
        Sample.DIRECTOR_RSA3072,
        Sample.DIRECTOR_PSS3072);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void theValueOfEveryKindOfKeyCompletesASignature(Sample key) throws Exception {
    var prepared = prepared(key, SignatureLevel.B_B);
    var done = signer.complete(answered(prepared, Deferrals.value(prepared, key)));
    SignedPdfCheck.of(done.pdf().bytes())
        .dssFindsOfLowerLevels("PAdES-BASELINE-B")
        .opensslPasses(1);
    PdfaCheck.of(done.pdf().bytes()).obeys("2b");
    assertEquals(SignatureLevel.B_B, done.signature().level());
    assertEquals("director", done.signature().party());
    assertTrue(done.signature().sample());
  }

  @Test
  void theHigherLevelsAreReachedOnceTheValueIsThere() throws Exception {
    var prepared = prepared(Sample.DIRECTOR, SignatureLevel.B_LTA);
    var done = signer.complete(answered(prepared, Deferrals.value(prepared, Sample.DIRECTOR)));
    SignedPdfCheck.of(done.pdf().bytes()).dssFinds("PAdES-BASELINE-LTA");
    assertEquals(SignatureLevel.B_LTA, done.signature().level());
  }

  static Stream<Arguments> curves() {
    return Stream.of(
        Arguments.of(Sample.DIRECTOR, 32),
        Arguments.of(Sample.DIRECTOR_P384, 48),
        Arguments.of(Sample.DIRECTOR_P521, 66));
  }

  @ParameterizedTest
  @MethodSource("curves")
  void theTwoNumbersOfACurveOneAfterTheOtherAreTakenToo(Sample key, int half) throws Exception {
    var prepared = prepared(key, SignatureLevel.B_B);
    var der = Deferrals.value(prepared, key);
    // The order only bounds the numbers; any bound of that length will do.
    var bound = BigInteger.ONE.shiftLeft(8 * half).subtract(BigInteger.ONE);
    var numbers = StandardDSAEncoding.INSTANCE.decode(bound, der);
    var plain = PlainDSAEncoding.INSTANCE.encode(bound, numbers[0], numbers[1]);
    assertEquals(2 * half, plain.length);
    var done = signer.complete(answered(prepared, plain));
    SignedPdfCheck.of(done.pdf().bytes()).opensslPasses(1);
  }

  @Test
  void theDigestIsThatOfTheAttributes() throws Exception {
    var preparation = prepared(Sample.DIRECTOR_P384, SignatureLevel.B_B).preparation();
    assertEquals("SHA384withECDSA", preparation.algorithm());
    assertArrayEquals(
        MessageDigest.getInstance("SHA-384").digest(preparation.attributes().orElseThrow().bytes()),
        preparation.digest().bytes());
    assertEquals(
        Duration.ofMinutes(15), Duration.between(STOPPED.instant(), preparation.expiresAt()));
  }

  @Test
  void whatStaysOnTheServerIsOnlyWhatTheRevisionAdds() throws Exception {
    var prepared = prepared(Sample.DIRECTOR, SignatureLevel.B_B);
    assertTrue(
        prepared.state().added().size() < prepared.source().document().pdf().size() + 30_000);
    assertTrue(Deferrals.revision(prepared).with(new byte[10]).isPresent());
  }

  @Test
  void aValueOfAnotherKeyIsRefused() throws Exception {
    var prepared = prepared(Sample.DIRECTOR, SignatureLevel.B_B);
    var wrong = Deferrals.value(prepared, Sample.ORGANISATION_P256);
    assertRefused("/value", "signature-value-wrong", answered(prepared, wrong));
  }

  @Test
  void aValueOverSomethingElseIsRefused() throws Exception {
    var prepared = prepared(Sample.DIRECTOR, SignatureLevel.B_B);
    var other = prepared(Sample.DIRECTOR, SignatureLevel.B_B);
    var own = SampleKeys.key(Sample.DIRECTOR);
    var wrong = own.signer().sign(new byte[] {1}, own.identity().algorithm());
    assertRefused("/value", "signature-value-wrong", answered(prepared, wrong));
    assertRefused("/value", "signature-value-wrong", answered(other, new byte[64]));
    assertRefused("/value", "signature-value-wrong", answered(other, new byte[0]));
  }

  @Test
  void aCmsIsNotTakenForAValue() throws Exception {
    var prepared = prepared(Sample.DIRECTOR, SignatureLevel.B_B);
    assertRefused("", "value-expected", Deferrals.answered(prepared, Form.CMS, new byte[] {1}));
  }

  @ParameterizedTest
  @EnumSource(
      value = Sample.class,
      names = {"DIRECTOR_EXPIRED", "DIRECTOR_REVOKED", "DIRECTOR_AUTHENTICATION"})
  void aCertificateThatMayNotSignIsRefusedBeforeAnythingIsPrepared(Sample key) {
    var refusal = assertThrows(Refusal.class, () -> prepared(key, SignatureLevel.B_B));
    assertEquals("/party", refusal.faults().get(0).pointer());
    assertTrue(refusal.faults().get(0).code().startsWith("signing-key-"));
  }

  @Test
  void aCertificateThatItsOwnerMadeIsNotTrusted() throws Exception {
    var own = SelfMadeKeys.of(SelfMadeKeys.curve("secp256r1"), SelfMadeKeys.SIGNING);
    var paper = new PadesSigner(SampleKeys.ring(), STOPPED).sign(Papers.paper(Language.KK));
    var opened =
        Deferrals.opened(
            paper, Papers.order("director"), new PreparationOrder(own.chain(), Form.VALUE));
    var refusal = assertThrows(Refusal.class, () -> signer.prepare(opened));
    assertEquals("/certificates", refusal.faults().get(0).pointer());
    assertEquals("certificate-not-trusted", refusal.faults().get(0).code());
  }

  @Test
  void aCertificateThatHasEndedMeanwhileIsRefused() throws Exception {
    var prepared = prepared(Sample.DIRECTOR, SignatureLevel.B_B);
    var value = Deferrals.value(prepared, Sample.DIRECTOR);
    var later = Clock.offset(STOPPED, Duration.ofDays(365 * 40));
    var late = new DeferredSigner(SampleWire.authorities(later), CheckAddress.NONE, later);
    var refusal = assertThrows(Refusal.class, () -> late.complete(answered(prepared, value)));
    assertEquals("signing-key-expired", refusal.faults().get(0).code());
  }

  @Test
  void earlierSignaturesStayValid() throws Exception {
    var paper =
        new PadesSigner(SampleKeys.ring(), STOPPED).sign(Papers.paper(Language.KK, "organisation"));
    var opened = Deferrals.opened(paper, Sample.DIRECTOR, SignatureLevel.B_B, Form.VALUE);
    var prepared = signer.prepare(opened);
    var done = signer.complete(answered(prepared, Deferrals.value(prepared, Sample.DIRECTOR)));
    SignedPdfCheck.of(done.pdf().bytes()).hasValidSignatures(2);
    PdfaCheck.of(done.pdf().bytes()).obeys("2b");
    assertEquals(List.of("director"), List.of(done.signature().field()));
  }

  private PreparedPdf prepared(Sample key, SignatureLevel level) throws Exception {
    return signer.prepare(Deferrals.opened(key, level, Form.VALUE));
  }

  private static OpenedPreparation answered(PreparedPdf prepared, byte[] value) {
    return Deferrals.answered(prepared, Form.VALUE, value);
  }

  private void assertRefused(String pointer, String code, OpenedPreparation opened) {
    var refusal = assertThrows(Refusal.class, () -> signer.complete(opened));
    assertEquals(pointer, refusal.faults().get(0).pointer());
    assertEquals(code, refusal.faults().get(0).code());
  }
}
