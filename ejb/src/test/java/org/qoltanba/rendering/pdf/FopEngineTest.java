package org.qoltanba.rendering.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.ConformanceLevel;
import org.qoltanba.document.Language;
import org.qoltanba.document.StepFailed;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.font.FontStyle;

class FopEngineTest {

  private static final int AT_ONCE = 8;
  private static final String PAPER =
      """
      <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Tinos">
        <fo:layout-master-set>
          <fo:simple-page-master master-name="page" page-width="100mm" page-height="100mm">
            <fo:region-body/>
          </fo:simple-page-master>
        </fo:layout-master-set>
        <fo:page-sequence master-reference="page">
          <fo:flow flow-name="xsl-region-body">%s</fo:flow>
        </fo:page-sequence>
      </fo:root>
      """;

  private static final PdfProfile PROFILE =
      new PdfProfile(ConformanceLevel.PDFA_3A, Language.KK, "Шарт");

  @Test
  void aFreshEngineServesManyThreadsAtOnce() {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      for (int round = 0; round < 12; round++) {
        var engine = new FopEngine(10);
        var start = new CyclicBarrier(AT_ONCE);
        List<CompletableFuture<byte[]>> papers =
            Stream.generate(
                    () -> CompletableFuture.supplyAsync(() -> paper(engine, start), threads))
                .limit(AT_ONCE)
                .toList();
        byte[] first = papers.get(0).join();
        papers.forEach(paper -> assertArrayEquals(first, paper.join()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** With a table's header the cross-references are a stream, as long as there are objects. */
  @Test
  void aPaperOfManyPartsIsTheSameEachTime() {
    String row =
        """
        <fo:table-row><fo:table-cell>
          <fo:block font-size='3pt' line-height='3pt'>Шарт</fo:block>
        </fo:table-cell></fo:table-row>""";
    FoSource paper =
        paper(
            "<fo:table table-layout='fixed' width='9mm'><fo:table-header>%s</fo:table-header>"
                    .formatted(row)
                + "<fo:table-body>%s</fo:table-body></fo:table>".formatted(row.repeat(2000)));
    var engine = new FopEngine(100);

    byte[] once = engine.layOut(paper, PROFILE, Instant.EPOCH).pdf();
    assertArrayEquals(once, engine.layOut(paper, PROFILE, Instant.EPOCH).pdf());
  }

  @Test
  void lettersOfTwoAlphabetsThatLookAlikeAreReadAsTheyWereSet() throws Exception {
    assertEquals("ә\u0259 \u04D8\u018F іi", text("<fo:block>ә\u0259 \u04D8\u018F іi</fo:block>"));
  }

  @ParameterizedTest
  @EnumSource
  void whatWasAskedForIsWhatThePdfSaysAndIs(ConformanceLevel level) throws Exception {
    var profile = new PdfProfile(level, Language.RU, "Акт & <договор>");
    byte[] pdf = pdf("<fo:block color='#1F3864'>Шарт</fo:block>", profile);

    try (PDDocument document = Loader.loadPDF(pdf)) {
      byte[] metadata = document.getDocumentCatalog().getMetadata().toByteArray();
      String xmp = new String(metadata, StandardCharsets.UTF_8);
      assertTrue(xmp.contains(">Акт &amp; &lt;договор&gt;<"), xmp);
      assertEquals("Акт & <договор>", document.getDocumentInformation().getTitle());
    }
    assertEquals(1, new String(pdf, StandardCharsets.ISO_8859_1).split("<x:xmpmeta").length - 1);
    PdfaCheck.of(pdf).obeys(level.word());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u3042", "\uD83D\uDE00"})
  void aCharacterThatTheFontLacksIsNeverDrawnAsAnother(String character) {
    StepFailed failure =
        assertThrows(StepFailed.class, () -> pdf("<fo:block>a" + character + "</fo:block>"));

    assertEquals("FOP says glyphNotAvailable", failure.getCause().getMessage());
  }

  /** Where a font's last glyph draws nothing, FOP's own subsets of it break off. */
  @Test
  void everyStyleCanHaveSignsThatDrawNothing() throws Exception {
    String text = "№\u00A01 – \u00ABҚолы\u00BB";
    var flow = new StringBuilder();
    for (FontFamily family : List.of(FontFamily.TINOS, FontFamily.ARIMO, FontFamily.COUSINE)) {
      for (FontStyle style : FontStyle.values()) {
        flow.append("<fo:block font-family='").append(family.title());
        flow.append("' font-weight='").append(style.name().contains("BOLD") ? 700 : 400);
        flow.append("' font-style='").append(style.name().contains("ITALIC") ? "italic" : "normal");
        flow.append("'>").append(text).append("</fo:block>");
      }
    }

    byte[] pdf = pdf(flow.toString());

    assertEquals(12, read(pdf).lines().filter(text.replace('\u00A0', ' ')::equals).count());
    PdfaCheck.of(pdf).obeys("3a").obeys("ua1");
  }

  private static byte[] paper(FopEngine engine, CyclicBarrier start) {
    try {
      start.await();
      return engine.layOut(paper("<fo:block>Шарт</fo:block>"), PROFILE, Instant.EPOCH).pdf();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(String flow) throws Exception {
    return read(pdf(flow)).strip();
  }

  private static byte[] pdf(String flow) throws Exception {
    return pdf(flow, PROFILE);
  }

  private static byte[] pdf(String flow, PdfProfile profile) throws Exception {
    return new FopEngine(10).layOut(paper(flow), profile, Instant.EPOCH).pdf();
  }

  private static String read(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static FoSource paper(String flow) {
    return new FoText(PAPER.formatted(flow));
  }
}
