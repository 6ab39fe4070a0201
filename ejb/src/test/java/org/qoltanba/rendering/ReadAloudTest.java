package org.qoltanba.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Language;
import org.qoltanba.referee.PdfaCheck;

/** What a screen reader finds in papers. */
class ReadAloudTest {

  private static final Renderer RENDERER = new Renderer();

  private static String p(String text) {
    return "<w:p>" + WordSample.run("", text) + "</w:p>";
  }

  @Test
  void aTableWithoutLinesPlacesTextAndIsNoTable() throws Exception {
    holds(
        """
        P а
        Div
         Div
          Div
           P сол
          Div
           P оң
        P б""",
        new WordSample("kk-KZ").text("а").twoColumns(p("сол"), p("оң")).text("б"));
  }

  @Test
  void aTableWithLinesIsATable() throws Exception {
    holds(
        """
        Table
         TR
          TD
           P а
          TD
           P б""",
        new WordSample("kk-KZ").bordered(List.of(List.of("а", "б"))));
  }

  @Test
  void aParagraphBetweenTwoItemsBelongsToTheFirst() throws Exception {
    holds(
        """
        L
         LI
          Lbl 1.
          LBody а
           P б
           P в
         LI
          Lbl 2.
          LBody г
        P д""",
        new WordSample("kk-KZ").numbered(0, "а").text("б").text("в").numbered(0, "г").text("д"));
  }

  @Test
  void aParagraphBetweenDeeperItemsBelongsToTheOneBeforeIt() throws Exception {
    holds(
        """
        L
         LI
          Lbl 1.
          LBody а
           L
            LI
             Lbl 1.1.
             LBody б
              P в
            LI
             Lbl 1.2.
             LBody г""",
        new WordSample("kk-KZ").numbered(0, "а").numbered(1, "б").text("в").numbered(1, "г"));
  }

  @Test
  void aTableEndsAList() throws Exception {
    holds(
        """
        L
         LI
          Lbl 1.
          LBody а
        Div
         Div
          Div
           P б
          Div
           P в
        L
         LI
          Lbl 2.
          LBody г""",
        new WordSample("kk-KZ").numbered(0, "а").twoColumns(p("б"), p("в")).numbered(0, "г"));
  }

  @Test
  void anItemThatGoesOnAfterAPageBreakIsOneItem() throws Exception {
    var sample = new WordSample("kk-KZ");
    String item = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>";
    String broken = WordSample.run("", "а") + "<w:r><w:br w:type='page'/></w:r>";
    sample.paragraph(item, broken + WordSample.run("", "б")).numbered(0, "в");
    holds(
        """
        L
         LI
          Lbl 1.
          LBody а
           P б
         LI
          Lbl 2.
          LBody в""",
        sample);
  }

  private static void holds(String tree, WordSample sample) throws Exception {
    byte[] pdf = RENDERER.render(Papers.of(Language.KK, sample.bytes())).pdf().bytes();
    assertEquals(tree, StructureTree.of(pdf));
    PdfaCheck.of(pdf).obeys("3a").obeys("ua1");
  }
}
