package org.qoltanba.rendering.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qoltanba.rendering.docx.Docx.p;
import static org.qoltanba.rendering.docx.Docx.r;

import org.junit.jupiter.api.Test;

class FieldsTest {

  private static final String BEGIN = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>";
  private static final String SEPARATE = "<w:r><w:fldChar w:fldCharType='separate'/></w:r>";
  private static final String END = "<w:r><w:fldChar w:fldCharType='end'/></w:r>";

  @Test
  void numbersOfPagesAreLeftOpen() {
    assertEquals(
        "0: page [PAGE] of *[PAGES]*, [SECTION_PAGES]\n",
        Docx.of(
                p(
                    r("page "),
                    field(" PAGE ", r("7")),
                    r(" of "),
                    field("NUMPAGES", "<w:r><w:rPr><w:b/></w:rPr><w:t>9</w:t></w:r>"),
                    r(", "),
                    "<w:fldSimple w:instr=' SECTIONPAGES \\* MERGEFORMAT '>"
                        + r("3")
                        + "</w:fldSimple>"))
            .text());
  }

  @Test
  void anInstructionMayBeCutIntoRuns() {
    String instruction =
        "<w:r><w:instrText>PA</w:instrText></w:r><w:r><w:instrText>GE</w:instrText></w:r>";
    assertEquals("0: [PAGE]\n", Docx.of(p(BEGIN + instruction + SEPARATE + r("1") + END)).text());
  }

  @Test
  void aPageOfABookmarkIsOpenOnlyWhereThereIsSuchABookmark() {
    assertEquals(
        "0: <#here|[PAGE_OF here]> 5\n1: [#here]text\n",
        Docx.of(
                p(field("PAGEREF here \\h", r("4")), r(" "), field("PAGEREF gone", r("5"))),
                p("<w:bookmarkStart w:id='1' w:name='here'/>", r("text")))
            .text());
  }

  @Test
  void linksLeadToAddressesAndBookmarks() {
    assertEquals(
        "0: <https://adilet.zan.kz/|law> <#a|there> plain <urn:x-sig:director|sign>\n1: [#a]\n",
        Docx.of(
                p(
                    field("HYPERLINK \"https://adilet.zan.kz/\" \\o \"tip\"", r("law")),
                    r(" "),
                    field("HYPERLINK \\l \"a\"", r("there")),
                    r(" "),
                    "<w:hyperlink w:anchor='nowhere'>" + r("plain") + "</w:hyperlink>",
                    r(" "),
                    "<w:hyperlink r:id='sig'>" + r("sign") + "</w:hyperlink>"),
                "<w:bookmarkStart w:id='1' w:name='a'/>",
                p())
            .link("sig", "urn:x-sig:director")
            .text());
  }

  @Test
  void fieldsInFieldsAndOverParagraphs() {
    assertEquals(
        "0: <#a|Contents>\n1: <#a|1 ><#a|[PAGE_OF a]>\n2: [#a]\n",
        Docx.of(
                p(
                    BEGIN,
                    code("TOC \\o"),
                    SEPARATE,
                    "<w:hyperlink w:anchor='a'>" + r("Contents") + "</w:hyperlink>"),
                p(
                    "<w:hyperlink w:anchor='a'>",
                    r("1 "),
                    field("PAGEREF a", r("2")),
                    "</w:hyperlink>",
                    END),
                p("<w:bookmarkStart w:id='1' w:name='a'/>"))
            .text());
  }

  @Test
  void aResultInsideAnInstructionIsNotPrinted() {
    assertEquals(
        "0: yes\n",
        Docx.of(
                p(
                    BEGIN,
                    code("IF "),
                    field("PAGE", r("3")),
                    code(" = 1 yes no"),
                    SEPARATE,
                    r("yes"),
                    END))
            .text());
  }

  @Test
  void otherFieldsKeepTheirResult() {
    assertEquals(
        "0: 3 May, Аян\n",
        Docx.of(
                p(
                    field("DATE \\@ \"d MMM\"", r("3 May")),
                    r(", "),
                    field("MERGEFIELD name", r("Аян"))))
            .text());
  }

  @Test
  void aTickedFormFieldIsABox() {
    String box =
        "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='0'/>"
            + "<w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>";
    assertEquals("0: ☒ yes\n", Docx.of(p(box, code("FORMCHECKBOX"), END, r(" yes"))).text());
  }

  @Test
  void aNumberInAnotherFormatIsSaidToBeLost() {
    assertEquals(
        "0: [PAGE]\nlost: page-number-format in 0 \"\"\n",
        Docx.of(p(field("PAGE \\* ROMAN", r("I")))).text());
  }

  private static String field(String instruction, String result) {
    return BEGIN + code(instruction) + SEPARATE + result + END;
  }

  private static String code(String instruction) {
    return "<w:r><w:instrText xml:space='preserve'>" + instruction + "</w:instrText></w:r>";
  }
}
