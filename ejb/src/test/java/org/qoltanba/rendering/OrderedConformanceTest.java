package org.qoltanba.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.document.ArchivalPdf;
import org.qoltanba.document.ConformanceLevel;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.OutputOrder;
import org.qoltanba.referee.PdfaCheck;

class OrderedConformanceTest {

  private static final Renderer RENDERER = new Renderer();

  @ParameterizedTest
  @EnumSource(ConformanceLevel.class)
  void whatIsOrderedIsWhatTheFileDeclaresAndHolds(ConformanceLevel level) throws Exception {
    ArchivalPdf pdf = RENDERER.render(Papers.of(Language.KK, paper(), order(level)));

    assertEquals(level.conformance(), pdf.conformance());
    byte[] file = pdf.pdf().bytes();
    PdfaCheck.of(file).obeys(level.word());
    String xmp = xmp(file);
    assertTrue(xmp.contains("<pdfaid:part>" + level.word().charAt(0) + "<"), xmp);
    assertEquals(level.tagged(), xmp.contains("<pdfuaid:part>1<"), xmp);
    if (level.tagged()) {
      PdfaCheck.of(file).obeys("ua1");
    }
  }

  private static OutputOrder order(ConformanceLevel level) {
    return new OutputOrder(OutputFormat.PDF, level, false);
  }

  private static byte[] paper() {
    return new WordSample("kk-KZ").text("Шарт № 1").numbered(0, "Шарттың мәні").bytes();
  }

  private static String xmp(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      var metadata = document.getDocumentCatalog().getMetadata();
      return new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    }
  }
}
