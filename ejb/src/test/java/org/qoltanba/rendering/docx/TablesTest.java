package org.qoltanba.rendering.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qoltanba.rendering.docx.Docx.p;
import static org.qoltanba.rendering.docx.Docx.r;

import org.junit.jupiter.api.Test;
import org.qoltanba.rendering.paper.Paragraph;
import org.qoltanba.rendering.paper.Sides;
import org.qoltanba.rendering.paper.Table;

class TablesTest {

  private static final String ALL =
      "<w:top w:val='single' w:sz='8'/><w:left w:val='single' w:sz='8'/><w:bottom w:val='single'"
          + " w:sz='8'/><w:right w:val='single' w:sz='8'/><w:insideH w:val='single' w:sz='4'/>"
          + "<w:insideV w:val='single' w:sz='4'/>";

  @Test
  void cellsLieOnTheGrid() {
    assertEquals(
        """
        table 50 60 70 from -5.4
          row
            cell 0 columns 2
              0: a
            cell 2
              1: b
          row whole high 20
            cell 0
            cell 1
              2: c
            cell 2
        """,
        table(
            "",
            row("", cell("<w:gridSpan w:val='2'/>", "a"), cell("", "b")),
            row(
                "<w:gridBefore w:val='1'/><w:cantSplit/><w:trHeight w:val='400'/>",
                cell("", "c"))));
  }

  @Test
  void cellsMergedDownAreOne() {
    String begin = "<w:vMerge w:val='restart'/>";
    assertEquals(
        """
        table 50 60 70 from -5.4
          row
            cell 0 rows 3
              0: a
            cell 1
              1: b
            cell 2
          row
            cell 1
              2: c
            cell 2
          row
            cell 1 columns 2
              3: d
        """,
        table(
            "",
            row("", cell(begin, "a"), cell("", "b")),
            row("", cell("<w:vMerge/>", "unseen"), cell("", "c")),
            row(
                "",
                cell("<w:vMerge w:val='continue'/>", "unseen"),
                cell("<w:gridSpan w:val='2'/>", "d"))));
  }

  @Test
  void inOlderFilesCellsMayBeMergedAcrossWithoutASpan() {
    String begin = "<w:hMerge w:val='restart'/><w:vMerge w:val='restart'/>";
    assertEquals(
        """
        table 50 60 70 from -5.4
          row
            cell 0 columns 2 rows 2
              0: a
            cell 2
              1: b
          row
            cell 2
              2: c
        """,
        table(
            "",
            row("", cell(begin, "a"), cell("<w:hMerge/>", "unseen"), cell("", "b")),
            row(
                "",
                cell("<w:hMerge w:val='restart'/><w:vMerge/>", "unseen"),
                cell("<w:hMerge/><w:vMerge/>", "unseen"),
                cell("", "c"))));
  }

  @Test
  void onlyTheFirstRowsAreHeaders() {
    assertEquals(
        """
        table 50 60 70 from -5.4
          header
            cell 0 columns 3
              0: a
          row
            cell 0 columns 3
              1: b
          row
            cell 0 columns 3
              2: c
        """,
        table(
            "",
            row("<w:tblHeader/>", cell("<w:gridSpan w:val='3'/>", "a")),
            row("", cell("<w:gridSpan w:val='3'/>", "b")),
            row("<w:tblHeader/>", cell("<w:gridSpan w:val='3'/>", "c"))));
  }

  @Test
  void linesOfTheTableAreOuterAndInnerOnes() {
    assertEquals(
        """
        table 50 60 70 from -5.4
          row
            cell 0 borders 1 0.5 0.5 1
              0: a
            cell 1 columns 2 borders 1 1 0.5 0.5
              1: b
          row
            cell 0 borders 0.5 0.5 1 1
              2: c
            cell 1 columns 2 borders 0.5 1 1 0.5
              3: d
        """,
        table(
            "<w:tblBorders>" + ALL + "</w:tblBorders>",
            row("", cell("", "a"), cell("<w:gridSpan w:val='2'/>", "b")),
            row("", cell("", "c"), cell("<w:gridSpan w:val='2'/>", "d"))));
  }

  @Test
  void aCellsOwnLineIsStrongerThanTheTablesAndTheWiderOfTwoIsDrawn() {
    String none = borders("<w:right w:val='nil'/>");
    String thick = borders("<w:left w:val='single' w:sz='24'/><w:bottom w:val='double' w:sz='4'/>");
    String thin = borders("<w:right w:val='single' w:sz='4'/><w:top w:val='single' w:sz='4'/>");
    assertEquals(
        """
        table 50 60 70 from -5.4
          row
            cell 0 borders 1 - 0.5 1
              0: a
            cell 1 borders 1 3 0.5 -
              1: b
            cell 2 borders 1 1 1.5double 3
              2: c
          row
            cell 0 columns 2 borders 0.5 0.5 1 1
              3: d
            cell 2 borders 1.5double 0.5 1 0.5
              4: e
        """,
        table(
            "<w:tblBorders>" + ALL + "</w:tblBorders>",
            row("", cell(none, "a"), cell("", "b"), cell(thick, "c")),
            row("", cell("<w:gridSpan w:val='2'/>", "d"), cell(thin, "e"))));
  }

  @Test
  void aStyleSaysMoreOfPartsOfATable() {
    String style =
        "<w:styles><w:style w:type='table' w:styleId='T'><w:pPr><w:jc w:val='center'/></w:pPr>"
            + "<w:tblPr><w:tblStyleRowBandSize w:val='1'/><w:tblInd w:w='100' w:type='dxa'/></w:tblPr>"
            + "<w:tblStylePr w:type='firstRow'><w:rPr><w:b/></w:rPr><w:tcPr>"
            + borders("<w:bottom w:val='single' w:sz='16'/>")
            + "<w:shd w:fill='112233'/></w:tcPr></w:tblStylePr>"
            + "<w:tblStylePr w:type='band2Horz'><w:tcPr><w:shd w:fill='EEEEEE'/></w:tcPr></w:tblStylePr>"
            + "<w:tblStylePr w:type='firstCol'><w:rPr><w:i/></w:rPr></w:tblStylePr>"
            + "</w:style></w:styles>";
    assertEquals(
        """
        table 50 60 70 from -0.4
          row
            cell 0 columns 3 borders - - 2 - on #112233
              0 center: /*a*/
          row
            cell 0 borders 2 - - -
              1 center: /b/
            cell 1 columns 2 borders 2 - - -
              2 center: c
          row
            cell 0 columns 3 on #FF0000
              3 center: /d/
          row
            cell 0 columns 3
              4 center: /e/
        """,
        Docx.of(
                tbl(
                    "<w:tblStyle w:val='T'/><w:tblLook w:firstRow='1' w:firstColumn='1'/>",
                    row("", cell("<w:gridSpan w:val='3'/>", "a")),
                    row("", cell("", "b"), cell("<w:gridSpan w:val='2'/>", "c")),
                    row("", cell("<w:gridSpan w:val='3'/><w:shd w:fill='FF0000'/>", "d")),
                    row("", cell("<w:gridSpan w:val='3'/>", "e"))))
            .part("styles", style)
            .text());
  }

  @Test
  void marginsOfCellsComeFromTheTableAndTheCell() {
    Table table =
        (Table)
            Docx.of(
                    tbl(
                        "<w:tblCellMar><w:top w:w='20'/><w:left w:w='40'/></w:tblCellMar>",
                        row(
                            "",
                            cell("", "a"),
                            cell("<w:tcMar><w:left w:w='100'/></w:tcMar>", "b"),
                            cell("", "c"))))
                .read()
                .sections()
                .get(0)
                .content()
                .get(0);
    assertEquals(-2, table.indent());
    assertEquals(new Sides(1, 5.4, 0, 2), table.rows().get(0).cells().get(0).padding());
    assertEquals(new Sides(1, 5.4, 0, 5), table.rows().get(0).cells().get(1).padding());
  }

  @Test
  void withoutAGridColumnsAreWhatTheirCellsSayOrShareTheWidth() {
    String page =
        "<w:sectPr><w:pgSz w:w='8000' w:h='9000'/><w:pgMar w:left='1000' w:right='1000'/></w:sectPr>";
    String rows =
        row("", cell("<w:tcW w:w='2000' w:type='dxa'/>", "a"), cell("", "b"), cell("", "c"));
    assertEquals(
        "table 100 100 100 from -5.4", firstLine(Docx.of("<w:tbl>" + rows + "</w:tbl>", page)));
    String half = "<w:tblPr><w:tblW w:w='2500' w:type='pct'/></w:tblPr>";
    String grid =
        "<w:tblGrid><w:gridCol w:w='1000'/><w:gridCol w:w='1000'/><w:gridCol w:w='2000'/></w:tblGrid>";
    assertEquals(
        "table 37.5 37.5 75 from -5.4",
        firstLine(Docx.of("<w:tbl>" + half + grid + rows + "</w:tbl>", page)));
  }

  @Test
  void fromWord2013OnTheEdgeOfATableMeetsTheMargin() {
    String settings =
        "<w:settings><w:compat><w:compatSetting w:name='compatibilityMode' w:val='15'/></w:compat></w:settings>";
    Docx docx = Docx.of(tbl("", row("", cell("", "a")))).part("settings", settings);
    assertEquals("table 50 from 0", firstLine(docx));
  }

  @Test
  void tablesLieInTables() {
    String inner = tbl("<w:jc w:val='center'/>", row("", cell("", "b")));
    assertEquals(
        """
        table 50 from -5.4
          row
            cell 0
              table 50 CENTER
                row
                  cell 0
                    0: b
              1:
        """,
        table("", row("", "<w:tc>" + inner + p() + "</w:tc>")));
  }

  @Test
  void whatStandsAroundRowsAndCellsIsNotSeenAndDeletedRowsAreNotPrinted() {
    assertEquals(
        """
        table 50 from -5.4
          row
            cell 0
              0: a
        """,
        table(
            "",
            "<w:sdt><w:sdtContent>"
                + row("", "<w:sdt><w:sdtContent>" + cell("", "a") + "</w:sdtContent></w:sdt>")
                + "</w:sdtContent></w:sdt>",
            row("<w:del/>", cell("", "gone"))));
  }

  @Test
  void textInCellsMayStandInTheMiddleAndTurnedTextIsSaidToBeLost() {
    assertEquals(
        """
        table 50 60 from -5.4
          row
            cell 0 center
              0: a
            cell 1 after
              1: b
        lost: text-direction in 1 "b"
        """,
        table(
            "",
            row(
                "",
                cell("<w:vAlign w:val='center'/>", "a"),
                cell("<w:textDirection w:val='btLr'/><w:vAlign w:val='bottom'/>", "b"))));
  }

  @Test
  void everyParagraphHasANumberOfItsOwn() {
    var content =
        Docx.of(p(r("a")), tbl("", row("", cell("", "b"))), p(r("c")))
            .read()
            .sections()
            .get(0)
            .content();
    assertEquals(0, ((Paragraph) content.get(0)).number());
    assertEquals(2, ((Paragraph) content.get(2)).number());
  }

  private static String firstLine(Docx docx) {
    return docx.text().lines().findFirst().orElseThrow();
  }

  private static String table(String properties, String... rows) {
    return Docx.of(tbl(properties, rows)).text();
  }

  private static String tbl(String properties, String... rows) {
    return "<w:tbl><w:tblPr>"
        + properties
        + "</w:tblPr><w:tblGrid><w:gridCol w:w='1000'/><w:gridCol w:w='1200'/><w:gridCol"
        + " w:w='1400'/></w:tblGrid>"
        + String.join("", rows)
        + "</w:tbl>";
  }

  private static String row(String properties, String... cells) {
    return "<w:tr><w:trPr>" + properties + "</w:trPr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(r(text)) + "</w:tc>";
  }

  private static String borders(String sides) {
    return "<w:tcBorders>" + sides + "</w:tcBorders>";
  }
}
