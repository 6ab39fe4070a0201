package org.qoltanba.rendering.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.rendering.docx.TableXml.cell;
import static org.qoltanba.rendering.docx.TableXml.row;
import static org.qoltanba.rendering.docx.TableXml.table;
import static org.qoltanba.rendering.docx.TableXml.tbl;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.rendering.paper.Sides;
import org.qoltanba.rendering.paper.Table;

class CellsTest {

  private static final String ALL =
      "<w:top w:val='single' w:sz='8'/><w:left w:val='single' w:sz='8'/><w:bottom w:val='single'"
          + " w:sz='8'/><w:right w:val='single' w:sz='8'/><w:insideH w:val='single' w:sz='4'/>"
          + "<w:insideV w:val='single' w:sz='4'/>";

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

  @ParameterizedTest
  @CsvSource({
    "<w:tcBorders><w:top w:val='triple' w:sz='4'/></w:tcBorders>, border-style",
    "<w:tcBorders><w:start w:val='wave' w:sz='4'/></w:tcBorders>, border-style",
    "<w:shd w:val='horzCross' w:fill='FFFF00'/>, shading-pattern",
    "<w:tcFitText/>, fitted-text"
  })
  void ofACellItIsSaidWhatIsLost(String property, String feature) {
    String text = table("", row("", cell("", "a"), cell(property, "b")));
    assertTrue(text.contains("lost: " + feature + " in "), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:tcBorders><w:top w:val='double' w:sz='4'/><w:left w:val='nil'/></w:tcBorders>",
        "<w:shd w:val='clear' w:fill='FFFF00'/>",
        "<w:tcFitText w:val='0'/>"
      })
  void ofACellNothingIsSaidToBeLostThatIsCarried(String property) {
    String text = table("", row("", cell(property, "a")));
    assertFalse(text.contains("lost"), text);
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

  private static String borders(String sides) {
    return "<w:tcBorders>" + sides + "</w:tcBorders>";
  }
}
