package org.qoltanba.signing.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Content;
import org.qoltanba.validation.gate.Gate;

class IncrementTest {

  private static final COSName NOTE = COSName.getPDFName("Note");

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsMadeAndChangedStandsBehindTheFile(boolean compressed) throws Exception {
    Content file = file(compressed);
    Content longer;
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      document.getDocumentCatalog().getCOSObject().setItem(NOTE, note());
      longer = Increment.of(file, document);
    }
    assertArrayEquals(file.bytes(), Arrays.copyOf(longer.bytes(), file.size()));
    try (PDDocument document = Loader.loadPDF(longer.bytes())) {
      var note = document.getDocumentCatalog().getCOSObject().getCOSDictionary(NOTE);
      assertEquals("(қол)\\", note.getString("Text"));
      assertEquals(COSName.getPDFName("A#/ b"), note.getItem("Name"));
      assertEquals("[1, -2.5, null, true, [1]]", values(note.getCOSArray(COSName.getPDFName("A"))));
      assertEquals(2, document.getNumberOfPages());
      assertEquals(compressed, document.getDocument().isXRefStream());
    }
    assertTrue(Gate.judge(longer.bytes()).faults().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void incrementsFollowOneAnother(boolean compressed) throws Exception {
    Content file = file(compressed);
    for (int i = 0; i < 3; i++) {
      try (PDDocument document = Loader.loadPDF(file.bytes())) {
        document.getPage(i % 2).getCOSObject().setInt(NOTE, i);
        file = Increment.of(file, document);
      }
    }
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      assertEquals(2, document.getPage(0).getCOSObject().getInt(NOTE));
      assertEquals(1, document.getPage(1).getCOSObject().getInt(NOTE));
    }
    assertTrue(Gate.judge(file.bytes()).faults().isEmpty());
  }

  @Test
  void theFileKeepsItsIdentifierAndTheRevisionGetsItsOwn() throws Exception {
    Content file = file(false);
    COSArray before = identifiers(file);
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      document.getPage(0).getCOSObject().setInt(NOTE, 1);
      COSArray after = identifiers(Increment.of(file, document));
      assertEquals(before.get(0), after.get(0));
      assertFalse(before.get(1).equals(after.get(1)));
    }
  }

  @Test
  void aSignatureThatIsNowhereIsOurFault() throws Exception {
    Content file = file(false);
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      document.getPage(0).getCOSObject().setInt(NOTE, 1);
      var lost = new COSDictionary();
      assertThrows(
          IllegalStateException.class, () -> Increment.forSigning(file, document, lost, 10));
    }
  }

  @Test
  void theRoomOfASignatureIsAllThatIsNotCovered() throws Exception {
    Content file = file(false);
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      var signature = new COSDictionary();
      document.getDocumentCatalog().getCOSObject().setItem(NOTE, signature);
      var prepared = Increment.forSigning(file, document, signature, 10);
      String text = new String(prepared.with(new byte[] {1, 0x7f}).orElseThrow().bytes(), "latin1");
      String value = "<017f" + "0".repeat(16) + ">";
      assertTrue(text.contains("/Contents " + value));
      assertEquals(
          text.replace(value, ""), new String(prepared.content().readAllBytes(), "latin1"));
      assertTrue(prepared.with(new byte[11]).isEmpty());
    }
  }

  private static COSDictionary note() {
    var values = new COSArray();
    values.add(COSInteger.ONE);
    values.add(new COSFloat(-2.5f));
    values.add(COSNull.NULL);
    values.add(COSBoolean.TRUE);
    var inner = new COSArray();
    inner.add(COSInteger.ONE);
    values.add(inner);
    var note = new COSDictionary();
    note.setString("Text", "(қол)\\");
    note.setItem("Name", COSName.getPDFName("A#/ b"));
    note.setItem("A", values);
    note.setItem("Inner", new COSDictionary());
    return note;
  }

  private static String values(COSArray array) {
    var values = new StringBuilder("[");
    for (var value : array) {
      values.append(values.length() > 1 ? ", " : "");
      values.append(
          value instanceof COSInteger number
              ? "" + number.intValue()
              : value instanceof COSFloat real
                  ? "" + real.floatValue()
                  : value instanceof COSArray inner
                      ? values(inner)
                      : value == null || value == COSNull.NULL ? "null" : "true");
    }
    return values.append("]").toString();
  }

  private static COSArray identifiers(Content file) throws Exception {
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      return document.getDocument().getTrailer().getCOSArray(COSName.ID);
    }
  }

  static Content file(boolean compressed) throws Exception {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.addPage(new PDPage());
      document.save(
          out,
          compressed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
    }
    return new Content(out.toByteArray());
  }
}
