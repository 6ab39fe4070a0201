package org.qoltanba.signing.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Content;
import org.qoltanba.validation.gate.Gate;

class RewritingTest {

  private static final COSName NOTE = COSName.getPDFName("Note");

  @Test
  void eachObjectIsThereOnceAndAsItIsNow() throws Exception {
    Content file = rewritten(IncrementTest.file(false));
    String text = new String(file.bytes(), StandardCharsets.ISO_8859_1);
    assertEquals(1, text.split("%%EOF", -1).length - 1);
    assertEquals(1, text.split("/Type /Catalog", -1).length - 1);
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      assertEquals(
          text.split(" obj\n", -1).length - 1, document.getDocument().getXrefTable().size());
    }
    assertNoted(file);
  }

  @Test
  void aFileWithRevisionsOrObjectStreamsIsWrittenThroughout() throws Exception {
    Content compressed = rewritten(IncrementTest.file(true));
    assertNoted(compressed);
    Content again = rewritten(increment(IncrementTest.file(false)));
    assertNoted(again);
    assertFalse(new String(again.bytes(), StandardCharsets.ISO_8859_1).contains("/Prev"));
  }

  private static void assertNoted(Content file) throws Exception {
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      var note = document.getDocumentCatalog().getCOSObject().getCOSDictionary(NOTE);
      assertEquals("new", note.getString("Text"));
      assertEquals(2, document.getNumberOfPages());
      assertFalse(document.getDocument().isXRefStream());
    }
    assertTrue(Gate.judge(file.bytes()).faults().isEmpty());
  }

  private static Content rewritten(Content file) throws Exception {
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      var note = new COSDictionary();
      note.setString("Text", "new");
      document.getDocumentCatalog().getCOSObject().setItem(NOTE, note);
      return Rewriting.of(file, document);
    }
  }

  private static Content increment(Content file) throws Exception {
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      document.getPage(0).getCOSObject().setInt(NOTE, 1);
      return Increment.of(file, document);
    }
  }
}
