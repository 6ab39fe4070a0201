package org.qoltanba.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.document.AssembledDocument;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Fidelity;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.OutputOrder;
import org.qoltanba.document.Refusal;
import org.qoltanba.rendering.Proof.Lost;

/** Papers that may lose nothing of their Word files. */
class StrictPaperTest {

  private static final Renderer RENDERER = new Renderer();
  private static final String RIGHT_TO_LEFT = "<w:bidi/>";

  private static WordSample lossy() {
    return new WordSample("kk-KZ")
        .text("Бірінші")
        .pageBreak()
        .paragraph(RIGHT_TO_LEFT, WordSample.run("<w:em w:val='dot'/>", "Екінші"));
  }

  @Test
  void whatIsLostIsRefusedByPageAndParagraph() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> RENDERER.render(paper(lossy(), Fidelity.STRICT)));

    assertEquals(Refusal.Kind.UNPROCESSABLE, refusal.kind());
    assertEquals(
        List.of(
            new Fault(
                "",
                "feature-lost",
                Map.of("feature", "right-to-left", "page", "2", "paragraph", 3)),
            new Fault(
                "",
                "feature-lost",
                Map.of("feature", "emphasis-mark", "page", "2", "paragraph", 3))),
        refusal.faults());
  }

  @Test
  void whoIsNotStrictGetsThePaper() {
    assertEquals(2, RENDERER.render(paper(lossy(), Fidelity.REPORTED)).pages());
  }

  @Test
  void aPaperThatLosesNothingIsIssuedStrictly() {
    var sample = new WordSample("kk-KZ").text("Бірінші");

    assertEquals(1, RENDERER.render(paper(sample, Fidelity.STRICT)).pages());
  }

  @Test
  void aStrictTemplateHoldsForRequestsThatAreNot() {
    AssembledDocument paper =
        Papers.of(
            Language.KK,
            lossy().bytes(),
            OutputOrder.of(OutputFormat.PDF),
            Papers.manifest(Fidelity.STRICT));

    assertThrows(Refusal.class, () -> RENDERER.render(paper));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aProofTellsWhatIsLostAndWhere(Language language) {
    List<Lost> lost = RENDERER.proof().lost(new Content(lossy().bytes()), language);

    assertEquals(new Lost("right-to-left", "2", 3, "Екінші"), lost.get(0));
  }

  @Test
  void aProofIsMadeOfAPaperThatNoFontCanWrite() {
    WordSample sample = lossy().text("\uD83D\uDE00 \uE009");

    List<Lost> lost = RENDERER.proof().lost(new Content(sample.bytes()), Language.KK);

    assertEquals("2", lost.get(0).page());
  }

  @Test
  void whereNothingFitsThePageIsNotKnownButTheParagraphIs() {
    var sample = lossy();
    sample.twoColumns(
        sample.signaturePlace("director").replace("w:firstLine='0'", "w:left='2000'"), "<w:p/>");

    List<Lost> lost = RENDERER.proof().lost(new Content(sample.bytes()), Language.KK);

    assertEquals(new Lost("right-to-left", "–", 3, "Екінші"), lost.get(0));
  }

  @Test
  void aStrictRefusalNamesNoMoreThanOneCanRead() {
    var sample = new WordSample("kk-KZ");
    for (int i = 0; i < 120; i++) {
      sample.paragraph(RIGHT_TO_LEFT, WordSample.run("", "а"));
    }

    Refusal refusal =
        assertThrows(Refusal.class, () -> RENDERER.render(paper(sample, Fidelity.STRICT)));

    assertTrue(refusal.faults().size() == 100, () -> "" + refusal.faults().size());
  }

  private static AssembledDocument paper(WordSample sample, Fidelity fidelity) {
    var output = new OutputOrder(OutputFormat.PDF, OutputOrder.USUAL_CONFORMANCE, false, fidelity);
    return Papers.of(Language.KK, sample.bytes(), output);
  }
}
