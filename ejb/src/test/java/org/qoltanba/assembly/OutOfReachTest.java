package org.qoltanba.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qoltanba.assembly.WordFile.body;
import static org.qoltanba.assembly.WordFile.p;
import static org.qoltanba.assembly.WordFile.r;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.TagError;

/** A tag that would stay in the paper as it is, out of sight of who wrote it, is a fault. */
class OutOfReachTest {

  private static final String CODE = "tag-out-of-reach";
  private static final String BODY = "word/document.xml";

  private static final String PICTURE =
      "<w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\" name=\"x\" ALT/>"
          + "<a:graphic><a:graphicData uri=\"x\"/></a:graphic></wp:inline></w:drawing>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // What a screen reader says of a picture.
        "<w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\" name=\"x\""
            + " descr=\"{{a}}\"/></wp:inline></w:drawing></w:r>",
        // The hint of a link.
        "<w:hyperlink w:anchor=\"a\" w:tooltip=\"{{a}}\"><w:r><w:t>x</w:t></w:r></w:hyperlink>",
        // A watermark.
        "<w:r><w:pict><v:shape><v:textpath string=\"{{a}}\"/></v:shape></w:pict></w:r>",
        // A character that older readers can't draw, and what they show instead.
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"w16se\"><w16se:symEx/></mc:Choice>"
            + "<mc:Fallback><w:t>{{a}}</w:t></mc:Fallback></mc:AlternateContent></w:r>"
      })
  void aTagBesideTheTextIsToldAtItsParagraph(String inline) {
    assertEquals(
        List.of(new TagError(CODE, new Place(BODY, 2, "{{a}}"))),
        errors(body(p("x"), "<w:p>" + inline + "</w:p>"), Map.of()));
  }

  @Test
  void aHeaderIsLookedThroughToo() {
    String picture = "<w:p><w:r>" + PICTURE.replace("ALT", "title=\"{{a}}\"") + "</w:r></w:p>";
    assertEquals(
        List.of(new TagError(CODE, new Place("word/header1.xml", 1, "{{a}}"))),
        errors(body(p("x")).header(picture), Map.of()));
  }

  @Test
  void aTagInAChartIsToldWithTheChart() {
    String chart =
        "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\""
            + " name=\"x\"/><a:graphic><a:graphicData uri=\"x\"><c:chart xmlns:c=\"x\""
            + " r:id=\"rId-chart1\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
    String title = "<c:chartSpace xmlns:c=\"c\"><c:title>Sum of {{a}}</c:title></c:chartSpace>";
    assertEquals(
        List.of(new TagError(CODE, new Place("word/chart1.xml", 0, "Sum of {{a}}"))),
        errors(body(chart).part("chart1", "chart", title), Map.of()));
  }

  @Test
  void aPictureIsNotReadWhateverItIsCalled() {
    String picture = "<w:p><w:r>" + PICTURE.replace("ALT", "") + "</w:r></w:p>";
    String link = "<w:hyperlink r:id=\"rId-seal\">" + r("", "x") + "</w:hyperlink>";
    WordFile file =
        body(picture, "<w:p>" + link + "</w:p>")
            .part("seal", "image", "GIF89a\u0001\u0000\u0001\u0000 {{a}} and no XML <");
    assertEquals(List.of(), errors(file, Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mailto:{{a}}", "https://example.org/?q=%7b%7ba%7D%7D"})
  void aTagInAnAddressIsToldWithTheAddress(String address) {
    assertEquals(
        List.of(new TagError(CODE, new Place(BODY, 0, address))), errors(link(address), Map.of()));
  }

  @Test
  void aTagInAnAddressOfAClauseIsToldWithTheClause() {
    assertEquals(
        List.of(new TagError(CODE, new Place("_clauses/c/" + BODY, 0, "mailto:{{a}}"))),
        errors(body(p("{{> c}}")), Map.of("c", link("mailto:{{a}}"))));
  }

  @Test
  void otherBracesAreNothing() {
    WordFile file =
        link("https://example.org/{a}")
            .header("<w:p><w:r>" + PICTURE.replace("ALT", "descr=\"{a}\"") + "</w:r></w:p>");
    assertEquals(List.of(), errors(file, Map.of()));
  }

  private static WordFile link(String address) {
    String link = "<w:hyperlink r:id=\"far\">" + r("", "x") + "</w:hyperlink>";
    return body("<w:p>" + link + "</w:p>").external("far", "hyperlink", address);
  }

  private static List<TagError> errors(WordFile file, Map<String, WordFile> clauses) {
    Content content = file.content();
    return Requests.assembler(clauses).read(content, Language.EN).errors();
  }
}
