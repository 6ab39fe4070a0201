package org.qoltanba.rendering.xslfo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qoltanba.rendering.line.Looks;
import org.qoltanba.rendering.look.Borders;
import org.qoltanba.rendering.look.Line;
import org.qoltanba.rendering.look.ParagraphLook.Flow;
import org.qoltanba.rendering.paper.Sides;
import org.qoltanba.rendering.paper.Table;
import org.qoltanba.rendering.paper.Table.Align;
import org.qoltanba.rendering.paper.Table.Cell;
import org.qoltanba.rendering.paper.Table.Row;

/** Tables on a page of 200 points. */
class TablesTest {

  private static final Line LINE = new Line("solid", 1, "#000000", 0);
  private static final Borders BOX = new Borders(LINE, LINE, LINE, LINE);

  private static Cell cell(Borders borders, String background, String text) {
    return cell(borders, background, new Looks().text(text));
  }

  private static Cell cell(Borders borders, String background, Looks content) {
    return new Cell(
        0, 1, 1, borders, background, Sides.NONE, "before", List.of(content.paragraph()));
  }

  private static Row row(boolean header, boolean whole, Cell cell) {
    return new Row(header, whole, 0, List.of(cell));
  }

  private static String written(Align align, Stream<Row> rows, String... properties)
      throws Exception {
    var table = new Table(10, align, List.of(120.0), rows.toList());
    return Written.page(List.of(table), properties);
  }

  @Test
  void rowsOfHeadingsAreRepeatedWhereOthersFollow() throws Exception {
    assertEquals(
        """
        table
         table-column
         table-header
          table-row
           table-cell
            block |а|
         table-body
          table-row
           table-cell
            block |б|""",
        written(
            Align.LEFT,
            Stream.of(
                row(true, false, cell(BOX, "", "а")), row(false, false, cell(BOX, "", "б")))));
  }

  @Test
  void aTableOfHeadingsAloneRepeatsNone() throws Exception {
    assertEquals(
        """
        table
         table-column
         table-body
          table-row
           table-cell
            block |а|""",
        written(Align.LEFT, Stream.of(row(true, false, cell(BOX, "", "а")))));
  }

  @Test
  void aTableStandsWhereItIsAligned() throws Exception {
    for (var expected : List.of(Align.LEFT, Align.CENTER, Align.RIGHT)) {
      String indent = expected == Align.LEFT ? "10pt" : expected == Align.CENTER ? "40pt" : "80pt";
      String written =
          written(expected, Stream.of(row(false, false, cell(BOX, "", "а"))), "start-indent");
      assertEquals("table start-indent=" + indent, written.lines().findFirst().orElseThrow());
    }
  }

  @Test
  void aTableWithNothingToSeeOfItIsToldAsNone() throws Exception {
    assertEquals("table role=Div", first(row(false, false, cell(Borders.NONE, "", "а"))));
    assertEquals("table", first(row(false, false, cell(BOX, "", "а"))));
    assertEquals("table", first(row(false, false, cell(Borders.NONE, "#eeeeee", "а"))));
    assertEquals("table", first(row(true, false, cell(Borders.NONE, "", "а"))));
  }

  private static String first(Row row) throws Exception {
    return written(Align.LEFT, Stream.of(row), "role").lines().findFirst().orElseThrow();
  }

  @Test
  void halfOfALineLiesInTheCellsMargin() throws Exception {
    var sides = new Sides(3, 3, 3, 3);
    var cell =
        new Cell(0, 1, 1, BOX, "", sides, "center", List.of(new Looks().text("а").paragraph()));
    assertEquals(
        "   table-cell border-top=solid 1pt #000000 padding-top=2.500pt display-align=center",
        written(
                Align.LEFT,
                Stream.of(row(false, false, cell)),
                "border-top",
                "padding-top",
                "display-align")
            .lines()
            .filter(line -> line.contains("table-cell"))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void aRowIsKeptWholeOrWithTheNext() throws Exception {
    var next = new Looks().flowing(new Flow(true, false, false, true)).text("а");
    String[] keeps = {"keep-together.within-page", "keep-with-next.within-page"};
    assertEquals(
        List.of(
            "  table-row keep-together.within-page=9",
            "  table-row keep-together.within-page=9 keep-with-next.within-page=9",
            "  table-row"),
        written(
                Align.LEFT,
                Stream.of(
                    row(false, true, cell(BOX, "", "а")),
                    row(false, false, cell(BOX, "", next)),
                    row(false, false, cell(BOX, "", "б"))),
                keeps)
            .lines()
            .filter(line -> line.contains("table-row"))
            .toList());
  }
}
