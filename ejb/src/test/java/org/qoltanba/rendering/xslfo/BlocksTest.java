package org.qoltanba.rendering.xslfo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.rendering.line.Looks;
import org.qoltanba.rendering.look.ParagraphLook.Flow;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Paragraph;

class BlocksTest {

  private static final Flow BREAKING = new Flow(false, false, true, true);
  private static final Flow KEPT = new Flow(true, true, false, false);

  private static Paragraph p(int number, Looks looks) {
    return looks.numbered(number).paragraph();
  }

  @Test
  void theFirstSpaceOfAPageStays() throws Exception {
    assertEquals(
        """
        block id=p0 space-before=5pt space-before.conditionality=retain |а|
        block id=p1 space-before=7pt |б|\
        """,
        Written.page(
            List.of(p(0, new Looks().below(5).text("а")), p(1, new Looks().below(7).text("б"))),
            "id",
            "space-before",
            "space-before.conditionality"));
  }

  @Test
  void aParagraphMayBeginAPage() throws Exception {
    assertEquals(
        """
        block id=p0 |а|
        block id=p1 break-before=page |б|\
        """,
        Written.page(
            List.of(p(0, new Looks().text("а")), p(1, new Looks().flowing(BREAKING).text("б"))),
            "id",
            "break-before"));
  }

  @Test
  void aBreakInsideOfAParagraphCutsIt() throws Exception {
    Paragraph cut = new Looks().text("а").with(new Inline.FlowBreak(true)).text("б").paragraph();
    assertEquals(
        """
        block id=p0 |а|
        block break-before=page |б|\
        """,
        Written.page(List.of(cut), "id", "break-before"));
  }

  @Test
  void aBreakAtTheEndOfAParagraphBreaksBeforeTheNext() throws Exception {
    Paragraph last = new Looks().text("а").with(new Inline.FlowBreak(false)).paragraph();
    assertEquals(
        """
        block id=p0 |а|
        block id=p1 break-before=column |б|\
        """,
        Written.page(List.of(last, p(1, new Looks().text("б"))), "id", "break-before"));
  }

  @Test
  void whatIsKeptSaysSo() throws Exception {
    assertEquals(
        "block keep-with-next.within-page=always keep-together.within-page=always orphans=1"
            + " widows=1 |а|",
        Written.page(
            List.of(new Looks().flowing(KEPT).text("а").paragraph()),
            "keep-with-next.within-page",
            "keep-together.within-page",
            "orphans",
            "widows"));
  }

  @Test
  void anEmptyParagraphIsALineHigh() throws Exception {
    assertEquals(
        "block line-height=11.328pt\n leader",
        Written.page(List.of(new Looks().paragraph()), "line-height"));
  }

  @Test
  void linesThatEndSayWhere() throws Exception {
    String word = "қолдар ".repeat(6).strip();
    assertEquals("block |" + word + "|", Written.page(List.of(new Looks().text(word).paragraph())));
  }

  @Test
  void aTabIsAsWideAsItHasToBe() throws Exception {
    assertEquals(
        "block |а|\n leader leader-length=29.999pt |б|",
        Written.page(List.of(new Looks().text("а\tб").paragraph()), "leader-length"));
  }

  @ParameterizedTest
  @CsvSource({"0,0pt", "12,12pt", "-3.5,-3.500pt", "0.0004,0pt", "1.005,1.005pt", "2.01,2.010pt"})
  void lengthsAreWrittenToTheThousandthOfAPoint(double points, String written) {
    assertEquals(written, Fo.points(points));
  }
}
