package org.qoltanba.validation.gate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qoltanba.signing.SignedPapers;
import org.qoltanba.validation.forgery.Addendum;
import org.qoltanba.validation.forgery.Victim;

/** The same attacks where the objects lie in object streams. */
class CompressedForgeryTest {

  private static byte[] signed;

  @BeforeAll
  static void sign() throws Exception {
    signed = SignedPapers.compressed(2);
    assertTrue(Gate.judge(signed).passes());
  }

  @Test
  void somethingDrawnOverAPageIsFound() throws IOException {
    var out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(signed)) {
      var page = document.getPage(0);
      try (var contents = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
        contents.addRect(50, 400, 500, 300);
        contents.fill();
      }
      page.getCOSObject().setNeedToBeUpdated(true);
      document.saveIncremental(out);
    }
    assertFound("page-changed", out.toByteArray());
  }

  @Test
  void aNoteIsFound() throws IOException {
    var out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(signed)) {
      var page = document.getPage(1);
      var annotations = page.getAnnotations();
      annotations.add(new PDAnnotationText());
      page.setAnnotations(annotations);
      page.getCOSObject().setNeedToBeUpdated(true);
      document.saveIncremental(out);
    }
    assertFound("annotation-added", out.toByteArray());
  }

  /** No object in it is named anew, and yet all are other ones. */
  @Test
  void anObjectStreamThatIsExchangedIsFound() throws IOException {
    var victim = new Victim(signed);
    int container = victim.find("/Type /ObjStm");
    String data = data(container);
    String forged = data.replaceAll("/MediaBox \\[[^]]*]", "/MediaBox [0 0 5 5]");
    assertFalse(forged.equals(data));
    forged = forged + " ".repeat(data.length() - forged.length());
    String entries = victim.object(container).replaceFirst("(?s)>>\\s*stream.*", "");
    entries = entries.replaceFirst("<<", "").replaceFirst("/Length \\d+", "");
    entries = entries.replaceFirst("/Filter /FlateDecode", "");
    byte[] written = new Addendum(victim).stream(container, entries, forged).written();
    GateReport report = Gate.judge(written);
    assertFalse(report.passes(), report.toString());
  }

  private static String data(int container) throws IOException {
    try (PDDocument document = Loader.loadPDF(signed)) {
      var key = new COSObjectKey(container, 0);
      var stream = (COSStream) document.getDocument().getObjectFromPool(key).getObject();
      try (var in = stream.createInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      }
    }
  }

  private static void assertFound(String code, byte[] forged) {
    GateReport report = Gate.judge(forged);
    assertFalse(report.passes(), report.toString());
    assertTrue(
        report.signatures().stream()
            .allMatch(s -> s.changes().stream().anyMatch(c -> c.code().equals(code))),
        report.toString());
  }
}
