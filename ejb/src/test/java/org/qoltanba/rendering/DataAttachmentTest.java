package org.qoltanba.rendering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.document.ArchivalPdf;
import org.qoltanba.document.ConformanceLevel;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.OutputOrder;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.rendering.pdf.DataAttachment;

class DataAttachmentTest {

  private static final byte[] DATA = "{\"name\":\"Әсел\"}".getBytes(StandardCharsets.UTF_8);
  private static final DataAttachment ATTACHMENT = new DataAttachment(facts -> DATA);
  private static final Renderer RENDERER = new Renderer();

  @ParameterizedTest
  @EnumSource(names = {"PDFA_3A", "PDFA_3B"})
  void theDataLiesInThePaperAsItsSource(ConformanceLevel level) throws Exception {
    ArchivalPdf pdf = ATTACHMENT.attach(paper(level, true));

    PdfaCheck.of(pdf.pdf().bytes()).obeys(level.word());
    assertEquals(level.conformance(), pdf.conformance());
    try (var document = Loader.loadPDF(pdf.pdf().bytes())) {
      var catalogue = document.getDocumentCatalog();
      var file = catalogue.getNames().getEmbeddedFiles().getNames().get("data.json");
      assertArrayEquals(DATA, file.getEmbeddedFile().toByteArray());
      assertEquals("application/json", file.getEmbeddedFile().getSubtype());
      var associated = (COSArray) catalogue.getCOSObject().getDictionaryObject("AF");
      assertSame(file.getCOSObject(), associated.getObject(0));
      assertEquals(
          "Data", ((COSDictionary) associated.getObject(0)).getNameAsString("AFRelationship"));
    }
  }

  @Test
  void anAccessiblePaperStaysOne() throws Exception {
    ArchivalPdf pdf = paper(ConformanceLevel.PDFA_3A, true);
    byte[] with = ATTACHMENT.attach(pdf).pdf().bytes();

    PdfaCheck.of(with).obeys("ua1");
    assertEquals(StructureTree.of(pdf.pdf().bytes()), StructureTree.of(with));
  }

  @Test
  void withoutAnOrderThePaperIsLeftAlone() {
    ArchivalPdf pdf = paper(ConformanceLevel.PDFA_3B, false);
    assertSame(pdf, ATTACHMENT.attach(pdf));
  }

  @Test
  void theSamePaperGivesTheSameBytes() {
    ArchivalPdf pdf = paper(ConformanceLevel.PDFA_3B, true);
    assertEquals(ATTACHMENT.attach(pdf).pdf(), ATTACHMENT.attach(pdf).pdf());
  }

  private static ArchivalPdf paper(ConformanceLevel level, boolean attach) {
    byte[] docx = new WordSample("kk-KZ").text("Шарт № 1").bytes();
    var output = new OutputOrder(OutputFormat.PDF, level, attach);
    return RENDERER.render(Papers.of(Language.KK, docx, output));
  }
}
