package org.qoltanba.rendering.xslfo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qoltanba.rendering.line.Looks;
import org.qoltanba.rendering.look.Borders;
import org.qoltanba.rendering.look.ParagraphLook.Align;
import org.qoltanba.rendering.paper.Float;
import org.qoltanba.rendering.paper.Float.Edge;
import org.qoltanba.rendering.paper.Float.TextBox;
import org.qoltanba.rendering.paper.Float.Wrap;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Paragraph;
import org.qoltanba.rendering.paper.Sides;

/** Lines beside boxes, on a page 200 points wide: 33 characters; a line is 11.328 points high. */
class BesideTest {

  private static final String[] SHOWN = {
    "id", "start-indent", "end-indent", "text-align-last", "space-before", "left", "top"
  };

  /** Six letters and a space. */
  private static final String WORD = "қолдар ";

  private static Inline box(double x, double width, double height) {
    return box(
        Wrap.SQUARE, new Float.Place(Edge.COLUMN, x, "", Edge.PARAGRAPH, 0, ""), width, height);
  }

  private static Inline box(Wrap wrap, Float.Place place, double width, double height) {
    return new Inline.Floating(
        new Float(
            place,
            wrap,
            false,
            Sides.NONE,
            width,
            height,
            Optional.empty(),
            TextBox.empty(Borders.NONE, ""),
            Optional.empty()));
  }

  private static Looks text(int words) {
    return new Looks().text(WORD.repeat(words).strip());
  }

  @Test
  void onlyTheLinesBesideABoxAreNarrow() throws Exception {
    Paragraph paragraph =
        new Looks().with(box(0, 110, 20)).text(WORD.repeat(7).strip()).paragraph();

    assertEquals(
        """
        block-container
         block-container left=0pt top=0pt
          block
        block id=p0 start-indent=110pt end-indent=0pt |қолдар қолдар қолдар қолдар |
        block start-indent=0pt end-indent=0pt |қолдар қолдар қолдар|\
        """,
        written(paragraph));
  }

  @Test
  void aBoxAtTheRightNarrowsFromTheRight() throws Exception {
    Paragraph paragraph =
        new Looks().with(box(90, 110, 20)).text(WORD.repeat(7).strip()).paragraph();

    String written = written(paragraph);

    assertEquals(1, count(written, "end-indent=110"), written);
    assertEquals(2, count(written, "қолдар қолдар қолдар"), written);
  }

  @Test
  void aBoxReachesDownToTheNextParagraph() throws Exception {
    Paragraph first = new Looks().with(box(0, 110, 20)).text("а").paragraph();
    Paragraph second = text(7).numbered(1).paragraph();

    String written = Written.page(List.of(first, second), SHOWN);

    assertEquals(2, count(written, "start-indent=110pt"), written);
    assertEquals(1, count(written, "id=p1 start-indent=110pt"), written);
  }

  @Test
  void whatStandsBelowTheBoxIsWide() throws Exception {
    Paragraph first = new Looks().with(box(0, 110, 20)).text("а").paragraph();
    Paragraph second = text(2).below(20).numbered(1).paragraph();

    String written = Written.page(List.of(first, second), SHOWN);

    assertEquals(1, count(written, "id=p1 space-before=20pt start-indent=0pt"), written);
  }

  @Test
  void betweenTwoBoxesLinesAreNarrowFromBothSides() throws Exception {
    Paragraph paragraph =
        new Looks()
            .with(box(0, 50, 30))
            .with(box(150, 50, 15))
            .text(WORD.repeat(9).strip())
            .paragraph();

    String written = written(paragraph);

    assertEquals(2, count(written, "start-indent=50pt"), written);
    assertEquals(1, count(written, "start-indent=50pt end-indent=50"), written);
  }

  @Test
  void belowABoxThatLeavesNoRoomBesideItTextIsWide() throws Exception {
    Paragraph paragraph = new Looks().below(7).with(box(0, 150, 30)).text(WORD).paragraph();

    assertEquals(
        """
        block-container
         block-container left=0pt top=0pt
          block
        block id=p0 space-before=30pt start-indent=0pt end-indent=0pt |қолдар |\
        """,
        written(paragraph));
  }

  @Test
  void textIsNotPushedOffThePage() throws Exception {
    Paragraph paragraph = new Looks().with(box(0, 200, 1e9)).text(WORD).paragraph();

    assertEquals(1, count(written(paragraph), "id=p0 space-before=180pt"));
  }

  @Test
  void whereTwoBoxesLeaveNoRoomTextBeginsBelowTheFirst() throws Exception {
    Paragraph paragraph =
        new Looks().with(box(0, 80, 30)).with(box(120, 80, 15)).text(WORD).paragraph();

    String written = written(paragraph);

    assertEquals(1, count(written, "id=p0 space-before=15pt start-indent=80pt"), written);
  }

  @Test
  void aJustifiedLineIsFullWhereTheTextGoesOnBelow() throws Exception {
    Paragraph paragraph =
        new Looks()
            .aligned(Align.JUSTIFY)
            .with(box(0, 110, 8))
            .text(WORD.repeat(7).strip())
            .paragraph();

    String written = written(paragraph);

    assertEquals(1, count(written, "text-align-last=justify"), written);
  }

  @Test
  void aForcedBreakEndsANarrowLineWithoutFillingIt() throws Exception {
    Paragraph paragraph =
        new Looks().aligned(Align.JUSTIFY).with(box(0, 110, 8)).text("а\nб").paragraph();

    String written = written(paragraph);

    assertEquals(0, count(written, "text-align-last"), written);
    assertEquals(1, count(written, "|а|"), written);
    assertEquals(1, count(written, "|б|"), written);
  }

  @Test
  void aHyphenOfTheLastNarrowLineIsPrinted() throws Exception {
    Paragraph paragraph = new Looks().with(box(0, 125, 8)).text("қолдар қол\u00ADдар").paragraph();

    assertEquals(1, count(written(paragraph), "қолдар қол-|"));
  }

  @Test
  void aBoxBetweenTheTextPushesItDown() throws Exception {
    var place = new Float.Place(Edge.COLUMN, 0, "", Edge.PARAGRAPH, 5, "");
    Paragraph paragraph =
        new Looks()
            .below(7)
            .with(box(Wrap.TOP_AND_BOTTOM, place, 100, 20))
            .text(WORD.strip())
            .paragraph();

    assertEquals(
        """
        block-container space-before=5pt start-indent=0pt
         block
        block id=p0 space-before=7pt start-indent=0pt end-indent=0pt |қолдар|\
        """,
        written(paragraph));
  }

  private static String written(Paragraph paragraph) throws Exception {
    return Written.page(List.of(paragraph), SHOWN);
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
