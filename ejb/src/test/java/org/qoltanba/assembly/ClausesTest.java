package org.qoltanba.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.assembly.WordFile.body;
import static org.qoltanba.assembly.WordFile.p;
import static org.qoltanba.assembly.WordFile.row;
import static org.qoltanba.assembly.WordFile.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.qoltanba.assembly.layout.Clauses;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.StepFailed;
import org.qoltanba.tags.Budget;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.TagError;

class ClausesTest {

  private static final Map<String, Object> FACTS =
      Map.of(
          "yes",
          true,
          "no",
          false,
          "name",
          "Eve",
          "people",
          List.of(Map.of("name", "Ann"), Map.of("name", "Bob")));

  private static final String PART = "_clauses/rules/word/document.xml";

  private static String filled(WordFile file, Map<String, WordFile> clauses) {
    return DocxText.of(Requests.fill(file, clauses, FACTS));
  }

  private static List<TagError> errors(WordFile file, Map<String, WordFile> clauses) {
    return Requests.assembler(clauses).read(file.content(), Language.EN).errors();
  }

  /** The beginning of a GIF of one dot. */
  private static final String PICTURE = "GIF89a\1\0\1\0" + " ".repeat(20);

  @Test
  void aClauseTakesThePlaceOfItsTagAndSeesTheValuesAroundIt() {
    var clause = body(p("Rule for {{na", "me}}"), table(row(p("{{@index}}"))), p("end"));
    assertEquals(
        "a\nRule for Eve\n| ____________ |\nend\nb",
        filled(body(p("a"), p("{{> ru", "les}}"), p("b")), Map.of("rules", clause)));
    assertEquals(
        "Rule for Ann\n| 1 |\nend\nRule for Bob\n| 2 |\nend",
        filled(
                body(p("{{#each people}}"), p("{{> rules}}"), p("{{/each}}")),
                Map.of("rules", clause))
            .replaceAll("\n$", ""));
  }

  @Test
  void aBlockInTheParagraphOfTheTagHoldsForTheClause() {
    var clauses = Map.of("rules", body(p("one"), p("two")));
    assertEquals("one\ntwo\nx", filled(body(p("{{#if yes}}{{> rules}}{{/if}}"), p("x")), clauses));
    assertEquals("x", filled(body(p("{{#if no}}{{> rules}}{{/if}}"), p("x")), clauses));
    assertEquals(
        "| one / two |", filled(body(table(row(p("{{> rules}}"))), p("")), clauses).strip());
  }

  @Test
  void clausesIncludeClauses() {
    var clauses =
        Map.of(
            "rules", body(p("a"), p("{{> more}}"), p("{{#if yes}}"), p("{{> more}}"), p("{{/if}}")),
            "more", body(p("{{name}}")));
    assertEquals("a\nEve\nEve", filled(body(p("{{> rules}}")), clauses));
  }

  @Test
  void whatCanNotBeIncludedIsToldWithThePlaceOfItsTag() {
    var place = new Place("word/document.xml", 2, "{{> rules}}");
    var file = body(p("x"), p("{{> rules}}"));
    assertEquals(List.of(new TagError("unknown-clause", place)), errors(file, Map.of()));
    assertEquals(
        List.of(new TagError("circular-clause", new Place(PART, 1, "{{> rules}}"))),
        errors(file, Map.of("rules", body(p("{{> rules}}")))));
    assertEquals(
        List.of(new TagError("bad-path", new Place(PART, 2, "{{a.}}"))),
        errors(file, Map.of("rules", body(p("y"), p("{{a.}}")))));
    assertEquals(
        List.of(new TagError("unclosed-block", new Place(PART, 1, "{{#if yes}}"))),
        errors(file, Map.of("rules", body(p("{{#if yes}}")))));
    assertEquals(
        "include-inside-text",
        errors(body(p("see {{> rules}}")), Map.of("rules", body(p("y")))).get(0).code());
  }

  @Test
  void clausesAreBoundedInDepthAndNumber() {
    var chain = new java.util.TreeMap<String, WordFile>();
    var doubling = new java.util.TreeMap<String, WordFile>();
    for (char c = 'a'; c < 'k'; c++) {
      String next = p("{{> " + (char) (c + 1) + "}}");
      chain.put(String.valueOf(c), body(next));
      doubling.put(String.valueOf(c), body(c < 'h' ? next + next + next : p("x")));
    }
    chain.put("k", body(p("x")));
    var file = body(p("{{> a}}"));
    assertEquals("clauses-too-deep", errors(file, chain).get(0).code());
    assertEquals("too-many-clauses", errors(file, doubling).get(0).code());
  }

  @Test
  void aClauseMayComeFromAnotherLanguageOfTheSameName() {
    Clauses clauses =
        (name, language) -> Optional.of(body(p(name + " " + language.tag())).content());
    var assembler = new Assembler(Budget.standard(), clauses);
    var request = Requests.of(body(p("{{> rules}}")).content(), Language.KK, FACTS);
    assertEquals("rules kk", DocxText.of(assembler.assemble(request).docx()));
  }

  @Test
  void aChangedClauseIsSeenInTheNextPaper() {
    var current = new AtomicReference<>(body(p("old")).content());
    var assembler =
        new Assembler(Budget.standard(), (name, language) -> Optional.of(current.get()));
    var request = Requests.of(body(p("{{> rules}}")).content(), Language.EN, FACTS);
    assertEquals("old", DocxText.of(assembler.assemble(request).docx()));
    current.set(body(p("new")).content());
    assertEquals("new", DocxText.of(assembler.assemble(request).docx()));
  }

  @Test
  void aTemplatesOwnClauseStandsWhateverBecomesOfTheSharedOne() {
    var shared = new AtomicReference<>(body(p("shared")).content());
    var assembler = new Assembler(Budget.standard(), (name, language) -> Optional.of(shared.get()));
    var request =
        Requests.of(body(p("{{> rules}}") + p("{{> dates}}")).content(), Language.EN, FACTS);
    var own = Map.of("rules/en", body(p("own")).content());
    var pinned = Requests.of(request.template().with(own), request);
    assertEquals("own\nshared", DocxText.of(assembler.assemble(pinned).docx()));
    assertEquals("shared\nshared", DocxText.of(assembler.assemble(request).docx()));
    shared.set(body(p("changed")).content());
    assertEquals("own\nchanged", DocxText.of(assembler.assemble(pinned).docx()));
  }

  @Test
  void aClauseThatIsNoWordFileOrHasNotesIsBroken() {
    assertBroken("no-word-file", "_clauses/rules/", new Content(new byte[] {1}));
    var notes = body("<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>").footnote(p("note"));
    assertBroken("note-in-clause", PART, notes.content());
  }

  private static void assertBroken(String code, String part, Content clause) {
    var assembler = new Assembler(Budget.standard(), (name, language) -> Optional.of(clause));
    var request = Requests.of(body(p("{{> rules}}")).content(), Language.EN, FACTS);
    var failed = assertThrows(StepFailed.class, () -> assembler.assemble(request));
    var broken = assertInstanceOf(BrokenLayout.class, failed.getCause());
    assertEquals(code, broken.code());
    assertEquals(part, broken.part());
  }

  @Test
  void picturesAndLinksComeAlongIntoEveryPartThatIncludesTheClause() {
    var clause =
        body("<w:p><w:hyperlink r:id=\"rId9\">"
                + WordFile.r("", "law")
                + "</w:hyperlink><w:r><w:pict><v:shape><v:imagedata r:id=\"rId-seal\"/>"
                + "</v:shape></w:pict></w:r></w:p>")
            .external("rId9", "hyperlink", "https://adilet.zan.kz/")
            .part("seal", "image", PICTURE);
    var file = body(p("{{> rules}}")).header(p("{{> rules}}"));
    Content filled = Requests.fill(file, Map.of("rules", clause), FACTS);
    for (String part : List.of("document", "header1")) {
      String text = DocxText.source(filled, "word/" + part + ".xml");
      String relationships = DocxText.source(filled, "word/_rels/" + part + ".xml.rels");
      assertTrue(text.contains("r:id=\"clause-rules-rId9\""), text);
      assertTrue(text.contains("r:id=\"clause-rules-rId-seal\""), text);
      assertTrue(relationships.contains("clause-rules-rId9"), relationships);
      assertTrue(relationships.contains("https://adilet.zan.kz/"), relationships);
      assertTrue(relationships.contains("/word/clauses/rules/word/seal.xml"), relationships);
    }
    assertEquals(PICTURE, DocxText.source(filled, "word/clauses/rules/word/seal.xml"));
  }
}
