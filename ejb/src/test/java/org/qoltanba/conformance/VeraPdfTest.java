package org.qoltanba.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.document.Conformance;
import org.qoltanba.document.ConformanceLevel;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.StepFailed;
import org.qoltanba.rendering.pdf.FoText;
import org.qoltanba.rendering.pdf.FopEngine;
import org.qoltanba.rendering.pdf.PdfProfile;

class VeraPdfTest {

  private static final FopEngine ENGINE = new FopEngine(10);
  private static final VeraPdf VERA = new VeraPdf();

  @ParameterizedTest
  @EnumSource(ConformanceLevel.class)
  void aPaperOfEachLevelPasses(ConformanceLevel level) {
    assertEquals(List.of(), VERA.brokenRules(paper(level, ""), level.conformance()));
  }

  @Test
  void brokenRulesAreNamedByProfileAndWithoutTheText() {
    String ragged =
        """
        <fo:table table-layout="fixed" width="100mm"><fo:table-body>
          <fo:table-row><fo:table-cell><fo:block>a</fo:block></fo:table-cell>
            <fo:table-cell><fo:block>b</fo:block></fo:table-cell></fo:table-row>
          <fo:table-row><fo:table-cell><fo:block>c</fo:block></fo:table-cell></fo:table-row>
        </fo:table-body></fo:table>""";
    var level = ConformanceLevel.PDFA_3A;
    assertEquals(
        List.of("ua1 7.2-43"), VERA.brokenRules(paper(level, ragged), level.conformance()));
  }

  @Test
  void lessThanIsDeclaredIsFoundOut() {
    Content pdf = paper(ConformanceLevel.PDFA_3B, "");
    List<String> broken = VERA.brokenRules(pdf, ConformanceLevel.PDFA_3A.conformance());
    assertTrue(broken.contains("3a 6.7.2.2-1") && broken.contains("ua1 7.1-11"), broken.toString());
  }

  @Test
  void threadsDoNotMixTheirFilesUp() throws Exception {
    var tagged = ConformanceLevel.PDFA_3A.conformance();
    List<Content> papers =
        List.of(paper(ConformanceLevel.PDFA_3A, ""), paper(ConformanceLevel.PDFA_3B, ""));
    List<List<String>> alone = papers.stream().map(p -> VERA.brokenRules(p, tagged)).toList();
    var threads = Executors.newFixedThreadPool(4);
    try {
      var judgements = new ArrayList<Future<List<String>>>();
      for (int i = 0; i < 16; i++) {
        Content paper = papers.get(i % 2);
        judgements.add(threads.submit(() -> VERA.brokenRules(paper, tagged)));
      }
      for (int i = 0; i < 16; i++) {
        assertEquals(alone.get(i % 2), judgements.get(i).get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void whatIsNoPdfFailsTheStep() {
    var text = new Content("no PDF".getBytes(StandardCharsets.UTF_8));
    var declared = new Conformance("2b", Optional.empty());
    assertThrows(StepFailed.class, () -> VERA.brokenRules(text, declared));
  }

  private static Content paper(ConformanceLevel level, String more) {
    var profile = new PdfProfile(level, Language.KK, "Шарт");
    String flow = "<fo:block role='H1'>Шарт</fo:block>" + more;
    return new Content(ENGINE.layOut(FoText.paper("", flow), profile, Instant.EPOCH).pdf());
  }
}
