package org.qoltanba.lint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.assembly.WordFile;
import org.qoltanba.document.Language;
import org.qoltanba.language.Messages;
import org.qoltanba.lint.finding.Finding;
import org.qoltanba.lint.finding.Sentences;

/** What is told of the files of a folder. */
class FolderFindingsTest {

  @Test
  void aMissingLanguageIsToldAndTheOthersAreJudged() {
    var template = new SampleTemplate().without("ru.docx");
    assertEquals(List.of("error language-missing 0"), template.found("ru.docx"));
    assertEquals(1, template.lint().size());
  }

  @Test
  void aFaultyManifestDoesNotHideAFaultySchema() {
    var template = new SampleTemplate().with("template.yaml", "id: other").with("schema.json", "{");
    assertEquals("error", template.found("template.yaml").get(0).split(" ")[0]);
    assertEquals(List.of("error template-unreadable 0"), template.found("schema.json"));
  }

  @Test
  void theManifestMustBeThere() {
    assertEquals(
        List.of("error template-file-missing 0"),
        new SampleTemplate().without("template.yaml").found("template.yaml"));
  }

  @Test
  void aFaultOfTheSchemaHasItsPlace() {
    var template = new SampleTemplate().withSchema("\"type\": \"boolean\"", "\"type\": \"maybe\"");
    Finding finding = template.lint().get(0);
    assertEquals("schema.json", finding.file());
    assertTrue(finding.part().startsWith("/properties/urgent"), finding.part());
  }

  @Test
  void aFieldThatIsUsedNowhereIsWarnedOf() {
    var template =
        new SampleTemplate()
            .withSchema("\"urgent\":", "\"other\": {\"type\": \"string\"}, \"urgent\":");
    List<Finding> found = template.lint();
    assertEquals(List.of("warning unused-field 0"), template.found("schema.json"));
    assertEquals("other", found.get(0).around());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"health\" |",
        "\"violence\" |",
        "\"child\" |",
        "\"address\" |",
        "\"identity\" |",
        "true | unknown-sensitivity",
        "\"\" | unknown-sensitivity",
        "\"Health\" | unknown-sensitivity"
      })
  void aSensitiveFieldSaysOfWhatKindItIs(String kind, String code) {
    var template =
        new SampleTemplate()
            .withSchema(
                "{\"type\": \"boolean\"", "{\"type\": \"boolean\", \"x-sensitive\": " + kind);
    List<Finding> found = template.lint();
    assertEquals(Stream.ofNullable(code).toList(), found.stream().map(Finding::code).toList());
    found.forEach(finding -> assertEquals("/properties/urgent/x-sensitive", finding.part()));
  }

  @Test
  void aFieldMayBeCalledAsAKeyword() {
    var template = new SampleTemplate().withSchema("\"urgent\":", "\"x-sensitive\":");
    template.withSchema("\"duties\":", "\"urgent\": {\"type\": \"boolean\"}, \"duties\":");
    assertEquals(List.of("warning unused-field 0"), template.found("schema.json"));
  }

  @Test
  void aSchemaThatContainsItselfIsNoTrap() {
    var template =
        new SampleTemplate()
            .withSchema(
                "\"fullName\":", "\"parent\": {\"$ref\": \"#/$defs/person\"}, \"fullName\":");
    assertEquals(List.of(), template.lint().stream().filter(Finding::error).toList());
  }

  @Test
  void aSampleMustObeyTheSchema() {
    var template = new SampleTemplate().with("samples/bare.json", "{\"name\": 3}");
    assertEquals(List.of("error wrong-type 0"), template.found("samples/bare.json"));
    assertEquals("/name", template.lint().get(0).part());
  }

  @Test
  void aSampleMustBeJson() {
    var template = new SampleTemplate().with("samples/odd.json", "[1");
    assertEquals(List.of("error unreadable-sample 0"), template.found("samples/odd.json"));
  }

  @Test
  void whatIsNoWordFileIsTold() {
    var template = new SampleTemplate().with("kk.docx", "no zip at all");
    assertEquals("error", template.found("kk.docx").get(0).split(" ")[0]);
    assertTrue(template.lint().size() >= 1);
  }

  @Test
  void aTemplateNestedDeeperThanAnyPaperIsToldAndNotMarked() {
    String deep = "<w:sdt><w:sdtContent>".repeat(50_000) + "</w:sdtContent></w:sdt>".repeat(50_000);
    var template = new SampleTemplate().with("kk.docx", WordFile.body(deep));
    List<Finding> found = template.lint().stream().filter(f -> f.file().equals("kk.docx")).toList();
    assertEquals("nested-too-deep", found.get(0).code());
    byte[] docx = template.files().get("kk.docx");
    var sentences = new Sentences(new Messages(), Language.KK);
    assertArrayEquals(docx, new Annotator(sentences).annotated(docx, found));
  }

  @Test
  void aClauseIsLookedThroughAsAFileOfItsOwn() {
    var clause = WordFile.body(WordFile.p("a \uD80C\uDC00"));
    var template =
        new SampleTemplate()
            .withAll(WordFile.p("{{> note}}"))
            .withClause("note/kk.docx", clause)
            .withClause("note/ru.docx", WordFile.body(WordFile.p("a")))
            .withClause("note/en.docx", WordFile.body(WordFile.p("a")));
    assertEquals(List.of("error missing-glyph 1"), template.found("_clauses/note/kk.docx"));
    assertEquals(1, template.lint().size());
  }

  @Test
  void noMoreIsToldThanAPersonMayRead() {
    var numbers = new StringBuilder("{{#if");
    for (int i = 1000; i < 9000; i++) {
      numbers.append(' ').append(i);
    }
    var template =
        new SampleTemplate().with("en.docx", SampleTemplate.word(WordFile.p(numbers.toString())));
    List<Finding> found = template.lint();
    assertEquals(1, found.stream().filter(Finding::error).count());
    assertEquals(502, found.size());
    assertEquals("too-many-findings", found.get(501).code());
    assertEquals("en.docx", found.get(501).file());
  }

  @Test
  void manyClausesOfManyFiguresAreStillCompared() {
    var blocks = new StringBuilder();
    for (int i = 0; i < 700; i++) {
      blocks.append(WordFile.p("1. " + "7 8 9 ".repeat(40) + "x" + i));
    }
    var template = new SampleTemplate().withAll(blocks.toString());
    assertEquals(List.of(), template.lint());
  }

  @Test
  void blocksNestedWithoutEndAreToldAndNotFollowed() {
    String text = "{{#if urgent}}a".repeat(20_000) + "{{/if}}".repeat(20_000);
    var template = new SampleTemplate().with("kk.docx", WordFile.body(WordFile.p(text)));
    assertEquals("error blocks-too-deep 1", template.found("kk.docx").get(0));
  }
}
