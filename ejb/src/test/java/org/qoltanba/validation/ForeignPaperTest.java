package org.qoltanba.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.document.verdict.PdfChange.Effect;
import org.qoltanba.document.verdict.SignatureTime.Source;
import org.qoltanba.document.verdict.Verdict;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.SignedPapers;

/** Honest files that another program signed are valid. */
class ForeignPaperTest {

  private static final ForeignSigner SIGNER = new ForeignSigner(Clock.systemUTC());

  private static byte[] paper;

  @BeforeAll
  static void render() throws Exception {
    paper = SignedPapers.withoutPlaces();
  }

  @ParameterizedTest
  @EnumSource(
      value = SignatureLevel.class,
      names = {"PAdES_BASELINE_B", "PAdES_BASELINE_T", "PAdES_BASELINE_LT", "PAdES_BASELINE_LTA"})
  void ofEachLevel(SignatureLevel level) throws Exception {
    var report = Validators.judge(SIGNER.sign(paper, Sample.DIRECTOR, level));
    assertTrue(report.valid(), report.toString());
    assertEquals(level.toString(), report.signatures().get(0).level());
    boolean claimed = level == SignatureLevel.PAdES_BASELINE_B;
    assertEquals(
        claimed ? Source.CLAIMED : Source.TIMESTAMP,
        report.signatures().get(0).time().orElseThrow().source());
  }

  @Test
  void ofTwoSignersOneAfterTheOther() throws Exception {
    var once = SIGNER.certify(paper, Sample.DIRECTOR, SignatureLevel.PAdES_BASELINE_T);
    var twice = SIGNER.sign(once, Sample.RECIPIENT, SignatureLevel.PAdES_BASELINE_LTA);
    var report = Validators.judge(twice);
    assertTrue(report.valid(), report.toString());
    assertEquals(
        List.of(false, false, true), report.signatures().stream().map(s -> s.timestamp()).toList());
    var effects = report.signatures().get(0).changes().stream().map(c -> c.effect()).distinct();
    assertEquals(List.of(Effect.PERMITTED), effects.toList());
  }

  @Test
  void ofOursThatAnotherProgramPreserves() throws Exception {
    byte[] ours = SignedPapers.tagged(2);
    var lasting = SIGNER.extend(ours, Sample.DIRECTOR, SignatureLevel.PAdES_BASELINE_LTA);
    var report = Validators.judge(lasting);
    assertTrue(report.valid(), report.toString());
    assertEquals("PAdES-BASELINE-LTA", report.signatures().get(0).level());
    assertEquals("PAdES-BASELINE-LTA", report.signatures().get(1).level());
  }

  @Test
  void ofOursWithCrossReferenceStreamsThatAnotherProgramPreserves() throws Exception {
    byte[] ours = SignedPapers.compressed(2);
    var lasting = SIGNER.extend(ours, Sample.DIRECTOR, SignatureLevel.PAdES_BASELINE_LTA);
    var report = Validators.judge(lasting);
    assertTrue(report.valid(), report.toString());
  }

  @Test
  void thatWereMadeForTheWeb() throws Exception {
    byte[] linearized = LinearizedPaper.written();
    var once = SIGNER.certify(linearized, Sample.DIRECTOR, SignatureLevel.PAdES_BASELINE_B);
    var twice = SIGNER.sign(once, Sample.RECIPIENT, SignatureLevel.PAdES_BASELINE_T);
    var report = Validators.judge(twice);
    assertTrue(report.valid(), report.toString());
    assertEquals(2, report.signatures().size());
  }

  @Test
  void whoseContentsAreEncodedByOtherRulesThanOurs() throws Exception {
    var out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(paper)) {
      var signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      signature.setSignDate(Calendar.getInstance());
      document.addSignature(signature);
      var prepared = document.saveIncrementalForExternalSigning(out);
      var content = new CMSProcessableByteArray(prepared.getContent().readAllBytes());
      byte[] cms = PlainCms.sign(content, Sample.DIRECTOR);
      // An indefinite length, which only BER has.
      assertEquals((byte) 0x80, cms[1]);
      prepared.setSignature(cms);
    }
    var report = Validators.judge(out.toByteArray());
    assertTrue(report.valid(), report.toString());
    assertEquals("PKCS7-B", report.signatures().get(0).level());
  }

  @Test
  void aFieldFilledInAfterwardsIsLeftToAPersonToJudge() throws Exception {
    byte[] signed =
        SIGNER.sign(FilledForm.empty(), Sample.DIRECTOR, SignatureLevel.PAdES_BASELINE_B);
    assertTrue(Validators.judge(signed).valid());
    var report = Validators.judge(FilledForm.filled(signed));
    var signature = report.signatures().get(0);
    assertEquals(Verdict.INDETERMINATE, signature.verdict(), report.toString());
    assertEquals("changed-questionably", signature.reasons().get(0).code());
    assertEquals("field-filled", signature.changes().get(0).code());
  }
}
