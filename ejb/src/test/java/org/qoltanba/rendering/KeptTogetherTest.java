package org.qoltanba.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.ArchivalPdf;
import org.qoltanba.document.Language;

/** What is to be kept on one page, and cannot be. */
class KeptTogetherTest {

  private static final Renderer RENDERER = new Renderer();

  @ParameterizedTest
  @ValueSource(strings = {"<w:keepNext/>", "<w:keepNext/><w:keepLines/>"})
  void paragraphsThatAllStayWithTheNextBreakWhereNoPageHoldsThem(String kept) throws Exception {
    var sample = new WordSample("kk-KZ").text("бірінші");
    for (int i = 1; i <= 120; i++) {
      sample.paragraph(kept, WordSample.run("", "тармақ" + i));
    }

    try (var read = new RenderedPdf(render(sample.text("соңғы")))) {
      var text = new StringBuilder();
      for (int page = 1; page <= read.document().getNumberOfPages(); page++) {
        text.append(read.text(page)).append(' ');
      }
      assertEquals(3, read.document().getNumberOfPages());
      assertTrue(read.text(1).contains("тармақ40 "), read.text(1));
      for (int i = 1; i <= 120; i++) {
        assertTrue(text.indexOf("тармақ" + i + " ") >= 0, "тармақ" + i);
      }
      assertTrue(text.indexOf("соңғы") >= 0, text::toString);
    }
  }

  @Test
  void aParagraphKeptWholeBreaksWhereNoPageHoldsIt() throws Exception {
    var sample = new WordSample("kk-KZ");
    sample.paragraph("<w:keepLines/>", WordSample.run("", "сөз ".repeat(3000)));

    assertEquals(3, render(sample).pages());
  }

  @Test
  void whatAPageHoldsIsKeptEvenWhereSomethingElseCantBe() throws Exception {
    var sample = new WordSample("kk-KZ");
    for (int i = 0; i < 50; i++) {
      sample.text("мәтін");
    }
    sample.paragraph("<w:keepNext/>", WordSample.run("", "тақырып"));
    sample.paragraph("<w:keepLines/>", WordSample.run("", "бірге ".repeat(60)));
    sample.paragraph("<w:keepLines/>", WordSample.run("", "сөз ".repeat(3000)));

    try (var read = new RenderedPdf(render(sample))) {
      assertTrue(!read.text(1).contains("тақырып"), read.text(1));
      assertTrue(read.text(2).startsWith("2 тақырып бірге"), read.text(2));
    }
  }

  @Test
  void whatAPageHoldsIsKeptOnOne() throws Exception {
    var sample = new WordSample("kk-KZ");
    for (int i = 0; i < 45; i++) {
      sample.text("мәтін");
    }
    for (int i = 0; i < 10; i++) {
      sample.paragraph("<w:keepNext/>", WordSample.run("", "бірге" + i));
    }

    try (var read = new RenderedPdf(render(sample.text("соңғы")))) {
      assertTrue(!read.text(1).contains("бірге"), read.text(1));
      assertTrue(read.text(2).contains("бірге0"), read.text(2));
    }
  }

  private static ArchivalPdf render(WordSample sample) {
    return RENDERER.render(Papers.of(Language.KK, sample.bytes()));
  }
}
