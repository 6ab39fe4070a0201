package org.qoltanba.rendering.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qoltanba.rendering.docx.Docx.p;
import static org.qoltanba.rendering.docx.Docx.r;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

  @Test
  void neighbouringRunsOfTheSameLookBecomeOne() {
    String bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>bold</w:t></w:r>";
    assertEquals("0: one two *boldbold*\n", Docx.of(p(r("one "), r("two "), bold, bold)).text());
  }

  @Test
  void charactersWithElementsOfTheirOwn() {
    assertEquals(
        "0: a[tab]b[line]c[line]d\u2011e\u00adf\n",
        Docx.of(
                p(
                    r("a"),
                    "<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t>"
                        + "<w:noBreakHyphen/><w:t>e</w:t><w:softHyphen/><w:lastRenderedPageBreak/>"
                        + "<w:t>f</w:t></w:r>"))
            .text());
  }

  @Test
  void breaksOfPagesAndColumns() {
    assertEquals(
        "0: a[page][column]\n",
        Docx.of(p(r("a"), "<w:r><w:br w:type='page'/><w:br w:type='column'/></w:r>")).text());
  }

  @Test
  void spacesAreKeptOnlyWhereTheFileSaysSo() {
    assertEquals("0: a b\n", Docx.of(p("<w:r><w:t> a </w:t></w:r>", r(" b"))).text());
  }

  @Test
  void deletedAndHiddenTextAndCommentsAreNotPrinted() {
    assertEquals(
        "0: kept inserted moved\n",
        Docx.of(
                p(
                    r("kept "),
                    "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>",
                    "<w:ins>" + r("inserted ") + "</w:ins>",
                    "<w:moveFrom>"
                        + r("gone")
                        + "</w:moveFrom><w:moveTo>"
                        + r("moved")
                        + "</w:moveTo>",
                    "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>",
                    "<w:r><w:commentReference w:id='1'/></w:r>"))
            .text());
  }

  @Test
  void aParagraphWhoseEndIsHiddenTooTakesNoLine() {
    String hidden = "<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>";
    assertEquals("1: text\n", Docx.of(p(hidden), p(r("text"))).text());
  }

  @Test
  void whatStandsAroundRunsAndBlocksIsNotSeen() {
    assertEquals(
        "0: a b c d\n1: e\n2: f\n",
        Docx.of(
                p(
                    "<w:smartTag>" + r("a ") + "</w:smartTag>",
                    "<w:customXml>" + r("b ") + "</w:customXml>",
                    "<w:sdt><w:sdtPr/><w:sdtContent>" + r("c ") + "</w:sdtContent></w:sdt>",
                    "<w:bdo>" + r("d") + "</w:bdo>"),
                "<w:sdt><w:sdtContent>"
                    + p(r("e"))
                    + "<w:customXml>"
                    + p(r("f"))
                    + "</w:customXml>",
                "</w:sdtContent></w:sdt>")
            .text());
  }

  @Test
  void signsOfSymbolFontsAreUnicode() {
    assertEquals(
        "0: ☑✓\n",
        Docx.of(
                p(
                    "<w:r><w:sym w:font='Wingdings' w:char='F0FE'/></w:r>",
                    "<w:r><w:rPr><w:rFonts w:ascii='Wingdings'/></w:rPr><w:t>\uf0fc</w:t></w:r>"))
            .text());
  }

  @Test
  void aTabThatIsAlignedBringsItsOwnStop() {
    String section =
        "<w:sectPr><w:pgSz w:w='12000' w:h='16000'/><w:pgMar w:left='1000' w:right='1000'/></w:sectPr>";
    assertEquals(
        "0 center@250 right@500: [tab]middle[tab]end\n",
        Docx.of(
                p(
                    "<w:r><w:ptab w:relativeTo='margin' w:alignment='center'/><w:t>middle</w:t>"
                        + "<w:ptab w:relativeTo='margin' w:alignment='right'/><w:t>end</w:t></w:r>"),
                section)
            .text());
  }

  @Test
  void numbersAreCountedInOrder() {
    String numbering =
        "<w:numbering><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
            + "<w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>";
    String numbered = "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>";
    assertEquals(
        "0: (1.) a\n1: b\n2: (2.) c\n",
        Docx.of(p(numbered, r("a")), p(r("b")), p(numbered, r("c")))
            .part("numbering", numbering)
            .text());
  }

  @Test
  void whatIsNotCarriedOverIsSaidByItsParagraph() {
    String math = "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>";
    String ruby =
        "<w:r><w:ruby><w:rt>"
            + r("over")
            + "</w:rt><w:rubyBase>"
            + r("base")
            + "</w:rubyBase></w:ruby></w:r>";
    assertEquals(
        """
        0: plain
        1: Let x=1
        2: base
        3: high
        lost: math in 1 "Let x=1"
        lost: ruby in 2 "base"
        lost: raised-text in 3 "high"
        """,
        Docx.of(
                p(r("plain")),
                p(r("Let "), math),
                p(ruby),
                p(
                    "<w:r><w:rPr><w:position w:val='6'/><w:w w:val='100'/></w:rPr><w:t>high</w:t></w:r>"))
            .text());
  }
}
