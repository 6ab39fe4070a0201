package org.qoltanba.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Language;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.font.FontStyle;

class LineBreakTest {

  private static final Renderer RENDERER = new Renderer();
  private static final FontBook FONTS = new FontBook();
  private static final double TEXT_WIDTH = (11906 - 1418 - 850) / 20.0;
  private static final double FIRST_INDENT = 709 / 20.0;
  private static final String TEXT =
      "Осы шарт бойынша Орталық уақытша болу ұйымы ретінде қызмет алушыға арнаулы әлеуметтік"
          + " қызметтер көрсетеді. Бұл қызметтердің мақсаты – қызмет алушыны ресоциализациялау, яғни"
          + " оның жоғалтқан әлеуметтік мәртебесін қалпына келтіру, сондай-ақ тұрғын үйге құқықтарын,"
          + " азаматтық, мүліктік және заттық құқықтарын қалпына келтіруге көмектесу.";

  @Test
  void eachLineTakesAllTheWordsItCan() throws Exception {
    List<String> lines = lines(sample());

    assertTrue(lines.size() >= 4, lines.toString());
    assertEquals(TEXT, String.join(" ", lines));
    for (int i = 0; i + 1 < lines.size(); i++) {
      double room = i == 0 ? TEXT_WIDTH - FIRST_INDENT : TEXT_WIDTH;
      String next = lines.get(i + 1).split(" |(?<=-)")[0];
      assertTrue(width(lines.get(i)) <= room, lines.get(i));
      assertTrue(width(lines.get(i) + " " + next) > room - 0.2, lines.get(i) + " | " + next);
    }
  }

  @Test
  void allLinesButTheLastReachTheMargin() throws Exception {
    try (var read = new RenderedPdf(RENDERER.render(Papers.of(Language.KK, sample().bytes())))) {
      List<Double> ends = new ArrayList<>();
      TextPosition before = null;
      for (TextPosition c : read.characters()) {
        if (before != null && c.getY() > before.getY() + 1) {
          ends.add((double) before.getX() + before.getWidth());
        }
        before = c;
      }
      for (double end : ends) {
        assertEquals((11906 - 850) / 20.0, end, 0.3);
      }
    }
  }

  @Test
  void aSuperscriptIsSmallAndLeavesTheLinesHeight() throws Exception {
    var sample = new WordSample("kk-KZ").text("Алаңы");
    sample.paragraph(
        "", WordSample.run("", "36 м") + WordSample.run("<w:vertAlign w:val='superscript'/>", "2"));
    sample.text("Соңы");

    try (var read = new RenderedPdf(RENDERER.render(Papers.of(Language.KK, sample.bytes())))) {
      List<TextPosition> characters = read.characters();
      TextPosition two = characters.get(8);
      assertEquals("2", two.getUnicode());
      assertEquals(7.8, two.getFontSize(), 0.1);
      double first = characters.get(0).getY();
      double second = characters.get(5).getY();
      double third = characters.get(9).getY();
      assertTrue(two.getY() < second - 2.5);
      assertEquals(second - first, third - second, 0.1);
    }
  }

  private static WordSample sample() {
    return new WordSample("kk-KZ").text(TEXT);
  }

  private static List<String> lines(WordSample sample) throws Exception {
    try (var read = new RenderedPdf(RENDERER.render(Papers.of(Language.KK, sample.bytes())))) {
      return read.lines(1);
    }
  }

  private static double width(String text) {
    return FONTS.width(text, FontFamily.TINOS, FontStyle.REGULAR, 12);
  }
}
