package org.qoltanba.rendering.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.rendering.docx.Docx.p;
import static org.qoltanba.rendering.docx.Docx.r;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Content;
import org.qoltanba.document.StepFailed;
import org.qoltanba.rendering.paper.PageFrame;
import org.qoltanba.rendering.paper.Paper;
import org.qoltanba.rendering.paper.Section;
import org.qoltanba.rendering.paper.Section.Side;
import org.qoltanba.rendering.paper.Sides;

class SectionsTest {

  private static final String SIZE = "<w:pgSz w:w='12000' w:h='16000'/>";
  private static final String MARGINS =
      "<w:pgMar w:top='-200' w:right='400' w:bottom='600' w:left='800' w:header='100' w:footer='300'"
          + " w:gutter='200'/>";

  @Test
  void pagesHaveTheirSizeAndMargins() {
    Section section = Docx.of(p(), sectPr(SIZE + MARGINS)).read().sections().get(0);
    assertEquals(new Section.Page(600, 800, new Sides(10, 20, 30, 50), 5, 15), section.page());
    assertEquals(new Section.Columns(1, 0), section.columns());
    assertEquals(new Section.Numbers(0, "decimal", Side.ANY), section.numbers());
  }

  @Test
  void aSectionEndsWithTheParagraphThatHasItsProperties() {
    assertEquals(
        """
        == section
        0: a
        == continuous section
        1: b
        == section
        2: c
        == section
        3:
        == section
        4: d
        """,
        Docx.of(
                p("<w:pPr>" + sectPr(SIZE) + "</w:pPr>", r("a")),
                p(r("b")),
                p("<w:pPr>" + sectPr("<w:type w:val='continuous'/>" + SIZE) + "</w:pPr>"),
                p(r("c")),
                p("<w:pPr>" + sectPr(SIZE) + "</w:pPr>"),
                p("<w:pPr>" + sectPr(SIZE) + "</w:pPr>"),
                p(r("d")),
                sectPr("<w:type w:val='continuous'/><w:pgSz w:w='16000' w:h='12000'/>"))
            .text());
  }

  @Test
  void columnsAndPageNumbers() {
    String columns = "<w:cols w:num='3' w:space='200'/>";
    String numbers = "<w:pgNumType w:start='5' w:fmt='upperRoman'/>";
    Section section = Docx.of(p(), sectPr(SIZE + columns + numbers)).read().sections().get(0);
    assertEquals(new Section.Columns(3, 10), section.columns());
    assertEquals(new Section.Numbers(5, "upperRoman", Side.ANY), section.numbers());
  }

  @Test
  void aSectionMayBeginOnOneSideOnly() {
    for (String side : List.of("odd", "even")) {
      String type = "<w:type w:val='" + side + "Page'/>";
      Paper paper = Docx.of(p(), sectPr(SIZE + type)).read();
      Section.Numbers numbers = paper.sections().get(0).numbers();
      assertEquals(side, numbers.side().name().toLowerCase(Locale.ROOT));
      assertEquals(List.of(), paper.lost());
    }
  }

  @Test
  void aFrameHasADistanceFromThePaper() {
    String line = " w:val='single' w:sz='8' w:space='5'/>";
    String lines = "<w:top" + line + "<w:left" + line + "<w:bottom" + line + "<w:right" + line;
    String pages =
        SIZE
            + "<w:pgMar w:top='1000' w:right='400' w:bottom='600' w:left='800'"
            + " w:header='300' w:footer='800'/>";
    String settings =
        "<w:settings><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/></w:settings>";
    assertEquals(
        new Sides(9, 14, 24, 34),
        frame(Docx.of(p(), sectPr(pages + "<w:pgBorders>" + lines + "</w:pgBorders>"))).distance());
    PageFrame others =
        frame(
            Docx.of(
                    p(),
                    sectPr(
                        pages
                            + "<w:pgBorders w:display='notFirstPage' w:offsetFrom='text'>"
                            + lines
                            + "</w:pgBorders>"))
                .part("settings", settings));
    assertEquals(new Sides(44, 14, 24, 34), others.distance());
    assertEquals(PageFrame.Shown.ON_OTHERS, others.shown());
    PageFrame first =
        frame(
            Docx.of(
                p(),
                sectPr(
                    pages
                        + "<w:pgBorders w:display='firstPage' w:offsetFrom='page'>"
                        + lines
                        + "</w:pgBorders>")));
    assertEquals(new Sides(5, 5, 5, 5), first.distance());
    assertEquals(PageFrame.Shown.ON_FIRST, first.shown());
  }

  private static final String APPLES =
      "<w:pgBorders><w:top w:val='apples' w:sz='8'/></w:pgBorders>";

  private static PageFrame frame(Docx docx) {
    Paper paper = docx.read();
    assertEquals(List.of(), paper.lost());
    return paper.sections().get(0).frame();
  }

  @Test
  void aGridThatLinesAreSetToIsSaidToBeLost() {
    assertEquals(List.of("line-grid"), lost("<w:docGrid w:type='lines' w:linePitch='312'/>"));
    assertEquals(List.of("line-grid"), lost("<w:docGrid w:type='linesAndChars'/>"));
    assertEquals(List.of(), lost("<w:docGrid w:linePitch='360'/>"));
  }

  @Test
  void aPageBorderOfAnotherStyleIsSaidToBeLost() {
    String border = "<w:pgBorders><w:top w:val='%s' w:sz='4' w:space='1'/></w:pgBorders>";
    assertEquals(List.of("border-style"), lost(border.formatted("triple")));
    assertEquals(List.of(), lost(border.formatted("double")));
  }

  private static List<String> lost(String property) {
    Paper paper = Docx.of(p(r("a")), sectPr(property)).read();
    return paper.lost().stream().map(Paper.Loss::feature).toList();
  }

  @Test
  void unequalColumnsAndOtherPropertiesOfPagesAreSaidToBeLost() {
    String columns =
        "<w:cols w:num='2' w:equalWidth='0'><w:col w:w='2000' w:space='300'/><w:col w:w='900'/></w:cols>";
    Paper paper =
        Docx.of(p(r("a")), sectPr(columns + APPLES + "<w:vAlign w:val='center'/>")).read();
    assertEquals(new Section.Columns(2, 15), paper.sections().get(0).columns());
    assertEquals(
        List.of("vertical-alignment", "unequal-columns", "page-border"),
        paper.lost().stream().map(Paper.Loss::feature).toList());
  }

  @Test
  void headersComeFromTheSectionBeforeUnlessThereAreOwn() {
    String first = reference("header", "first", "h1") + reference("header", "default", "h2");
    String second =
        "<w:titlePg/>" + reference("header", "default", "h3") + reference("footer", "even", "f");
    Paper paper =
        Docx.of(
                p("<w:pPr>" + sectPr(first) + "</w:pPr>", r("a")),
                p("<w:pPr>" + sectPr(second) + "</w:pPr>", r("b")),
                p(r("c")),
                sectPr(""))
            .part("header", "h1", "<w:hdr>" + p(r("first")) + "</w:hdr>")
            .part("header", "h2", "<w:hdr>" + p(r("default")) + "</w:hdr>")
            .part("header", "h3", "<w:hdr>" + p(r("new")) + "</w:hdr>")
            .part("footer", "f", "<w:ftr>" + p(r("even")) + "</w:ftr>")
            .part("settings", "<w:settings><w:evenAndOddHeaders/></w:settings>")
            .read();
    assertEquals(List.of("first|default||", "first|new||even", "first|new||even"), margins(paper));
    assertFalse(paper.sections().get(0).firstPage());
    assertTrue(paper.sections().get(1).firstPage());
    assertTrue(paper.oddAndEven());
  }

  @Test
  void theDefaultTabIsTheFilesOrHalfAnInch() {
    assertEquals(36, Docx.of(p()).read().defaultTab());
    String settings = "<w:settings><w:defaultTabStop w:val='708'/></w:settings>";
    assertEquals(35.4, Docx.of(p()).part("settings", settings).read().defaultTab());
  }

  @Test
  void whatIsNoWordFileFails() {
    var reader = new PaperReader();
    var content = new Content(new byte[] {1, 2, 3});
    assertThrows(StepFailed.class, () -> reader.read(content));
  }

  private static List<String> margins(Paper paper) {
    return paper.sections().stream()
        .map(
            section ->
                words(section.header().first())
                    + "|"
                    + words(section.header().odd())
                    + "|"
                    + words(section.footer().odd())
                    + "|"
                    + words(section.footer().even()))
        .toList();
  }

  private static String words(List<org.qoltanba.rendering.paper.Block> blocks) {
    return PaperText.of(blocks).replaceAll("^\\d+: |\n", "");
  }

  private static String reference(String kind, String type, String id) {
    return "<w:" + kind + "Reference w:type='" + type + "' r:id='" + id + "'/>";
  }

  private static String sectPr(String content) {
    return "<w:sectPr>" + content + "</w:sectPr>";
  }
}
