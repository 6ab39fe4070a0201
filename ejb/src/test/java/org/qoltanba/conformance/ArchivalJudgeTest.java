package org.qoltanba.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.document.ConformanceLevel;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.verdict.Archival;
import org.qoltanba.rendering.pdf.FoText;
import org.qoltanba.rendering.pdf.FopEngine;
import org.qoltanba.rendering.pdf.PdfProfile;

class ArchivalJudgeTest {

  private final ArchivalJudge judge = new ArchivalJudge(new VeraPdf());

  @ParameterizedTest
  @EnumSource(ConformanceLevel.class)
  void whatAFileDeclaresIsFoundAndJudged(ConformanceLevel level) {
    Archival archival = judge.judge(new Content(paper(level)));
    assertEquals(Optional.of(level.conformance()), archival.declared());
    assertTrue(archival.conforms(), archival.toString());
  }

  @Test
  void aFileThatBreaksWhatItDeclaresIsToldTheRules() {
    byte[] pdf = paper(ConformanceLevel.PDFA_3B);
    byte[] more = Arrays.copyOf(pdf, pdf.length + 20);
    Archival archival = judge.judge(new Content(more));
    assertFalse(archival.conforms());
    assertTrue(archival.brokenRules().contains("3b 6.1.3-3"), archival.toString());
  }

  @Test
  void aFileThatDeclaresNothingIsNotArchivalAndBreaksNothing() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(out);
    }
    Archival archival = judge.judge(new Content(out.toByteArray()));
    assertEquals(Optional.empty(), archival.declared());
    assertFalse(archival.conforms());
    assertEquals(0, archival.brokenRules().size());
  }

  private static byte[] paper(ConformanceLevel level) {
    var profile = new PdfProfile(level, Language.KK, "Шарт");
    return new FopEngine(10)
        .layOut(FoText.paper("", "<fo:block>a</fo:block>"), profile, Instant.EPOCH)
        .pdf();
  }
}
