package org.qoltanba.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.enumerations.Indication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.qoltanba.document.Language;
import org.qoltanba.referee.DssReferee;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.referee.SignedPdfCheck;

/** The referees do see what is wrong. */
class TamperedPdfTest {

  private static byte[] signed;
  private static byte[] flipped;

  @BeforeAll
  static void signAndFlipOneByte() throws Exception {
    var signer = new PadesSigner(SampleKeys.ring(), PadesSignerTest.STOPPED);
    signed = signer.sign(Papers.paper(Language.KK, "director")).pdf().bytes();
    flipped = signed.clone();
    flipped[position("/Producer (Apache") + "/Producer (A".length()] ^= 1;
  }

  @Test
  void euDssFailsIt() throws IOException {
    assertEquals(Indication.TOTAL_FAILED, new DssReferee().judge(flipped).get(0).indication());
    assertThrows(AssertionFailedError.class, () -> SignedPdfCheck.of(flipped).dssPasses(1));
  }

  @Test
  void popplerFailsIt() throws IOException, InterruptedException {
    assertTrue(SignedPdfCheck.of(signed).popplerOutput().contains("Signature is Valid"));
    var output = SignedPdfCheck.of(flipped).popplerOutput();
    assertFalse(output.contains("Signature is Valid"), output);
    assertTrue(output.contains("Digest Mismatch"), output);
  }

  @Test
  void opensslFailsIt() throws IOException, InterruptedException {
    assertEquals(0, SignedPdfCheck.of(signed).opensslVerdicts().get(0).exit());
    assertNotEquals(0, SignedPdfCheck.of(flipped).opensslVerdicts().get(0).exit());
  }

  @Test
  void anAnnotationAddedLaterIsMoreThanTheFirstSignaturePermits() throws IOException {
    var out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(signed)) {
      var note = new PDAnnotationText();
      note.setRectangle(new PDRectangle(100, 100, 20, 20));
      note.setContents("added later");
      var page = document.getPage(0);
      var annotations = page.getAnnotations();
      annotations.add(note);
      page.setAnnotations(annotations);
      page.getCOSObject().setNeedToBeUpdated(true);
      document.saveIncremental(out);
    }
    var verdict = new DssReferee().judge(out.toByteArray()).get(0);
    assertEquals(Indication.TOTAL_FAILED, verdict.indication(), verdict.toString());
  }

  @Test
  void veraPdfSeesABrokenRule() throws Exception {
    var text = new String(signed, StandardCharsets.ISO_8859_1).replace("/F 4\n", "/F 6\n");
    var hidden = text.getBytes(StandardCharsets.ISO_8859_1);
    assertFalse(PdfaCheck.of(hidden).broken("2b").isEmpty());
  }

  private static int position(String text) {
    return new String(signed, StandardCharsets.ISO_8859_1).indexOf(text);
  }
}
