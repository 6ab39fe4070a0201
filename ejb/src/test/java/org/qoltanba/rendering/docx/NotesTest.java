package org.qoltanba.rendering.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qoltanba.rendering.docx.Docx.p;
import static org.qoltanba.rendering.docx.Docx.r;

import org.junit.jupiter.api.Test;

class NotesTest {

  private static final String OWN_MARK =
      "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:footnoteRef/></w:r>";

  @Test
  void footnotesAreNumberedInOrderAndHoldTheirText() {
    assertEquals(
        """
        0: a^[note 1]b^[note 2]
          1: ^1 first
          2: ^2 second
          3: more
        """,
        withFootnotes(p(r("a"), footnote("7"), r("b"), footnote("3"))).text());
  }

  @Test
  void aNoteMayHaveAMarkOfItsOwn() {
    String custom =
        "<w:r><w:footnoteReference w:customMarkFollows='1' w:id='7'/><w:t>*</w:t></w:r>";
    assertEquals(
        """
        0: a[note *]^[note 1]
          1: ^* first
          2: ^1 second
          3: more
        """,
        withFootnotes(p(r("a"), custom, footnote("3"))).text());
  }

  @Test
  void theFileSaysHowTheyAreNumbered() {
    String settings =
        "<w:settings><w:footnotePr><w:numFmt w:val='lowerLetter'/><w:numStart w:val='2'/></w:footnotePr></w:settings>";
    assertEquals(
        "0: ^[note b]",
        withFootnotes(p(footnote("7")))
            .part("settings", settings)
            .text()
            .lines()
            .findFirst()
            .get());
  }

  @Test
  void theNumbersMayBeginAgainWithEachSection() {
    String again =
        "<w:sectPr><w:footnotePr><w:numRestart w:val='eachSect'/></w:footnotePr></w:sectPr>";
    assertEquals(
        """
        == section
        0: ^[note 1]
          1: ^1 first
        == section
        2: ^[note 1]
          3: ^1 second
          4: more
        """,
        withFootnotes(p("<w:pPr>" + again + "</w:pPr>", footnote("7")), p(footnote("3")), again)
            .text());
  }

  @Test
  void endnotesStandAtTheEndBelowARule() {
    String endnotes =
        "<w:endnotes><w:endnote w:id='1'>"
            + p("<w:r><w:endnoteRef/></w:r>", r(" the end"))
            + "</w:endnote></w:endnotes>";
    String page =
        "<w:sectPr><w:pgSz w:w='8000' w:h='9000'/><w:pgMar w:left='1000' w:right='1000'/></w:sectPr>";
    assertEquals(
        """
        0: a[note i]
        2: b
        3 indents 0/156/0:
        1: i the end
        """,
        Docx.of(p(r("a"), "<w:r><w:endnoteReference w:id='1'/></w:r>"), p(r("b")), page)
            .part("endnotes", endnotes)
            .text());
  }

  @Test
  void aNoteThatIsNotThereIsSaidToBeLost() {
    assertEquals("0: ^[note 1]\nlost: note in 0 \"\"\n", Docx.of(p(footnote("1"))).text());
  }

  @Test
  void aNoteThatRefersToItselfHasAnEnd() {
    String notes =
        "<w:footnotes><w:footnote w:id='1'>"
            + p(r("x"), footnote("1"))
            + "</w:footnote></w:footnotes>";
    assertEquals(
        """
        0: ^[note 1]
          1: x^[note 2]
        lost: note in 1 "x"
        """,
        Docx.of(p(footnote("1"))).part("footnotes", notes).text());
  }

  @Test
  void numbersThatBeginAgainOnEachPageAreSaidToBeLost() {
    String settings =
        "<w:settings><w:footnotePr><w:numRestart w:val='eachPage'/></w:footnotePr></w:settings>";
    String lost = "lost: notes-numbered-by-page in 0 \"\"";
    assertEquals(
        lost,
        withFootnotes(p(footnote("7")))
            .part("settings", settings)
            .text()
            .lines()
            .reduce((a, b) -> b)
            .get());
  }

  private static Docx withFootnotes(String... body) {
    String notes =
        "<w:footnotes><w:footnote w:type='separator' w:id='-1'>"
            + p()
            + "</w:footnote><w:footnote w:id='3'>"
            + p(OWN_MARK, r(" second"))
            + p(r("more"))
            + "</w:footnote><w:footnote w:id='7'>"
            + p(OWN_MARK, r(" first"))
            + "</w:footnote></w:footnotes>";
    return Docx.of(body).part("footnotes", notes);
  }

  private static String footnote(String id) {
    return "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:footnoteReference w:id='"
        + id
        + "'/></w:r>";
  }
}
