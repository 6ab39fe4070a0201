package org.qoltanba.rendering.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qoltanba.rendering.docx.Docx.p;
import static org.qoltanba.rendering.docx.Docx.r;
import static org.qoltanba.rendering.docx.TableXml.cell;
import static org.qoltanba.rendering.docx.TableXml.row;
import static org.qoltanba.rendering.docx.TableXml.table;
import static org.qoltanba.rendering.docx.TableXml.tbl;

import org.junit.jupiter.api.Test;
import org.qoltanba.rendering.paper.Paragraph;

class TablesTest {

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
}
