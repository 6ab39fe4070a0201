package org.qoltanba.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.assembly.WordFile.body;
import static org.qoltanba.assembly.WordFile.p;
import static org.qoltanba.assembly.WordFile.r;
import static org.qoltanba.assembly.WordFile.row;
import static org.qoltanba.assembly.WordFile.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.StepFailed;
import org.qoltanba.tags.BrokenTags;
import org.qoltanba.tags.Budget;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.TagError;

class BrokenLayoutTest {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static StepFailed failure(Content file) {
    var request = Requests.of(file, Language.EN, Map.of("yes", true, "map", Map.of("a", "b")));
    var assembler = new Assembler(Budget.standard());
    StepFailed failed = assertThrows(StepFailed.class, () -> assembler.assemble(request));
    assertEquals("assemble", failed.step());
    return failed;
  }

  private static void assertBroken(String code, Content file) {
    assertEquals(code, assertInstanceOf(BrokenLayout.class, failure(file).getCause()).code());
  }

  private static void assertTagErrors(List<String> codes, WordFile file) {
    var broken = assertInstanceOf(BrokenTags.class, failure(file.content()).getCause());
    assertEquals(codes, broken.errors().stream().map(TagError::code).toList());
  }

  @Test
  void allFaultsAreToldEachWithItsPlace() {
    var file = body(p("fine"), table(row(p("{{a.}}"))), p("x {{#if yes}} y")).header(p("{{b"));
    var broken = assertInstanceOf(BrokenTags.class, failure(file.content()).getCause());
    assertEquals(
        List.of(
            new TagError("bad-path", new Place("word/document.xml", 2, "{{a.}}")),
            new TagError("block-tag-inside-text", new Place("word/document.xml", 3, "{{#if yes}}")),
            new TagError("unclosed-tag", new Place("word/header1.xml", 1, "{{b"))),
        broken.errors());
  }

  @Test
  void blocksThatCrossTheLinesOfTheDocumentAreFaults() {
    assertTagErrors(List.of("unclosed-block"), body(p("{{#if yes}}"), p("x")));
    assertTagErrors(List.of("unopened-block"), body(p("x"), p("{{/if}}")));
    assertTagErrors(
        List.of("block-across-cells", "block-across-cells"),
        body(table(row(p("a"), p("{{#if yes}}b"), p("{{/if}}c"), p("d")))));
    assertTagErrors(
        List.of("unclosed-block", "unopened-block"),
        body(table(row(p("{{#if yes}}")), row(p("x"))), p("{{/if}}")));
  }

  @Test
  void aTagInWhatAFieldShowsIsAFault() {
    String simple = "<w:p><w:fldSimple w:instr=\"PAGE\">" + r("", "{{a}}") + "</w:fldSimple></w:p>";
    assertTagErrors(List.of("tag-in-field"), body(simple));
    String begun = "<w:p>" + mark("begin") + instruction("REF x") + mark("separate");
    String over = begun + r("", "{{a}}") + "</w:p>" + p("{{b}}") + "<w:p>" + mark("end") + "</w:p>";
    assertTagErrors(List.of("tag-in-field", "tag-in-field"), body(over, p("{{yes.no}}")));
  }

  @Test
  void aTagInWhatAFieldIsToldIsAFault() {
    String field =
        "<w:p>"
            + mark("begin")
            + instruction("REF {")
            + instruction("{a}}")
            + mark("separate")
            + r("", "shown")
            + mark("end")
            + "</w:p>";
    assertTagErrors(List.of("tag-in-field"), body(field));
    String simple = "<w:p><w:fldSimple w:instr=\"REF {{a}}\"/></w:p>";
    assertTagErrors(List.of("tag-in-field"), body(simple));
  }

  @Test
  void aTagBesideAFieldIsReadAndTheFieldStaysAsItWas() {
    String field = "<w:p>" + mark("begin") + instruction("PAGE") + mark("end") + r("", "{{map.a}}");
    Content filled = Requests.fill(body(field + "</w:p>"), Map.of("map", Map.of("a", "b")));
    assertEquals("b", DocxText.of(filled));
    assertTrue(DocxText.source(filled, "word/document.xml").contains(">PAGE</w:instrText>"));
  }

  @Test
  void aTagWhereNoneIsReadIsAFault() {
    String formula =
        "<w:p><m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\">"
            + "<m:r><m:t>{{a}}</m:t></m:r></m:oMath></w:p>";
    var broken =
        assertInstanceOf(BrokenTags.class, failure(body(p("x"), formula).content()).getCause());
    assertEquals(
        List.of(new TagError("tag-out-of-reach", new Place("word/document.xml", 2, "{{a}}"))),
        broken.errors());
  }

  private static String mark(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  private static String instruction(String text) {
    return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
  }

  @Test
  void aPartyThatTheTemplateDoesNotKnowIsAFault() {
    assertTagErrors(List.of("sign-unknown-party"), body(p("{{sign stranger}}")));
  }

  @Test
  void anObjectInPlaceOfTextIsAFault() {
    assertTagErrors(List.of("not-printable"), body(p("{{map}}")));
  }

  @Test
  void whatIsNoWordFileIsBroken() {
    assertBroken("no-word-file", new Content("no zip".getBytes(StandardCharsets.UTF_8)));
    assertBroken("no-word-file", WordFile.zip(Map.of("a", "b")));
    assertBroken("unsafe-entry-name", WordFile.zip(Map.of("../a", "b")));
  }

  @Test
  void aDocumentTypeDeclarationIsRefusedInEveryPart() {
    String bomb = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
    assertBroken("document-type", body(p("x")).part("settings", "settings", bomb).content());
  }

  @Test
  void xmlDeeperThanAnyPaperIsRefused() {
    String deep =
        "<w:sdt><w:sdtContent>".repeat(200) + p("x") + "</w:sdtContent></w:sdt>".repeat(200);
    assertBroken("nested-too-deep", body(deep).content());
  }

  @Test
  void aPictureFromElsewhereIsRefused() {
    String picture = "<w:p><w:r><w:pict r:id=\"rId99\"/></w:r></w:p>";
    assertBroken(
        "external-part",
        body(picture).external("rId99", "image", "http://example.org/a.png").content());
  }

  @Test
  void anEmbeddedObjectIsRefused() {
    String object = "<w:p><w:r><w:object r:id=\"rId-x\"/></w:r></w:p>";
    assertBroken("active-content", body(object).part("x", "oleObject", "<x/>").content());
  }

  @Test
  void aTemplateAttachedFromElsewhereIsLeftBehind() {
    var file =
        body(p("{{yes.no}}")).external("rId99", "attachedTemplate", "file:///c:/author.dotm");
    assertEquals("____________", DocxText.of(Requests.fill(file, Map.of())));
  }

  @Test
  void aFileWithMacrosIsRefused() {
    String macros = "application/vnd.ms-word.document.macroEnabled.main+xml";
    var entries =
        Map.of(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/word/document.xml\" ContentType=\""
                + macros
                + "\"/></Types>",
            "_rels/.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"a\" Type=\""
                + OFFICE
                + "officeDocument\" Target=\"word/document.xml\"/></Relationships>",
            "word/document.xml",
            "<a/>");
    assertBroken("no-word-document", WordFile.zip(entries));
  }
}
