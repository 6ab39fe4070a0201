package org.qoltanba.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Content;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.verdict.ValidationOrder;
import org.qoltanba.document.verdict.ValidationReport;
import org.qoltanba.document.verdict.Verdict;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.SignedPapers;
import org.qoltanba.validation.forgery.Forgeries;
import org.qoltanba.validation.gost.GostSigner;
import org.qoltanba.validation.trust.TrustAnchors;

/** Signatures that lie beside what they sign, and those of Kazakhstan's GOST wherever they lie. */
class DetachedTest {

  private static final byte[] TEXT = "Шарт № 1".getBytes(StandardCharsets.UTF_8);

  @Test
  void aSignatureWithItsDocumentIsValidAndWithAnotherIsNot() throws Exception {
    byte[] cms = PlainCms.sign(new CMSProcessableByteArray(TEXT), Sample.DIRECTOR);
    ValidationReport report = Validators.judge(order(cms, TEXT));
    assertTrue(report.valid(), report.toString());
    assertEquals(Optional.empty(), report.archival());
    ValidationReport other = Validators.judge(order(cms, new byte[] {1}));
    assertFalse(other.valid());
    assertEquals("etsi-hash-failure", other.signatures().get(0).reasons().get(0).code());
  }

  @Test
  void whatIsNoSignatureIsRefused() {
    assertThrows(Refusal.class, () -> Validators.judge(order(TEXT, TEXT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"OF_2004", "OF_2015_256", "OF_2015_512"})
  void aNationalSignatureIsJudgedBesideItsDocumentAndInAPdf(String algorithm) throws Exception {
    var signer = GostSigner.person(algorithm);
    Validator judge = trusting(signer);
    ValidationReport beside = judge.judge(order(signer.cms(TEXT), TEXT));
    assertTrue(beside.valid(), beside.toString());
    assertEquals(
        Optional.of("520101299991"), beside.signatures().get(0).signer().flatMap(one -> one.iin()));

    byte[] pdf = signed(SignedPapers.withoutPlaces(), signer);
    ValidationReport inside = judge.judge(ValidationOrder.of(new Content(pdf)));
    assertTrue(inside.valid(), inside.toString());
    byte[] forged = Forgeries.overlay(pdf);
    assertFalse(judge.judge(ValidationOrder.of(new Content(forged))).valid());
    pdf[40] ^= 1;
    ValidationReport flipped = judge.judge(ValidationOrder.of(new Content(pdf)));
    assertFalse(flipped.valid(), flipped.toString());
  }

  @Test
  void authoritiesOfBothKindsAreTrustedAtOnce() throws Exception {
    Validator judge = trusting(GostSigner.person("OF_2015_512"));
    byte[] pdf = SignedPapers.signed(1);
    assertEquals(
        Verdict.VALID,
        judge.judge(ValidationOrder.of(new Content(pdf))).signatures().get(0).verdict());
  }

  private static Validator trusting(GostSigner signer) throws Exception {
    var anchors = new ArrayList<>(Validators.sampleAnchors().current());
    anchors.add(signer.issuer());
    return Validators.of(new TrustAnchors(anchors, Optional.empty()), Clock.systemUTC());
  }

  private static ValidationOrder order(byte[] signature, byte[] signed) {
    return new ValidationOrder(
        new Content(signature), Optional.of(new Content(signed)), Optional.empty(), Set.of());
  }

  private static byte[] signed(byte[] pdf, GostSigner signer) throws Exception {
    var out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      document.addSignature(signature);
      var prepared = document.saveIncrementalForExternalSigning(out);
      prepared.setSignature(signer.cms(prepared.getContent().readAllBytes()));
    }
    return out.toByteArray();
  }
}
