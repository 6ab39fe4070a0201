package org.qoltanba.hostile;

import static org.qoltanba.hostile.HostileFile.body;
import static org.qoltanba.hostile.HostileFile.p;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.assembly.Assembler;
import org.qoltanba.assembly.layout.Clauses;
import org.qoltanba.document.Content;
import org.qoltanba.tags.Budget;

/** Templates that would work for ever, or reach where no tag should. */
@Tag("hostile")
class HostileTagsTest {

  private static final List<Object> MANY = Collections.nCopies(20_001, BigDecimal.ONE);
  private static final List<Object> SOME = Collections.nCopies(200, BigDecimal.ONE);

  static Stream<Case> templates() {
    String row = "<w:tbl><w:tr><w:tc>" + p("{{#each a}}x{{/each}}") + "</w:tc></w:tr></w:tbl>";
    String loops = "{{#each b}}".repeat(5) + "x" + "{{/each}}".repeat(5);
    String loopLines = p("{{#each b}}").repeat(4) + p("x") + p("{{/each}}").repeat(4);
    return Stream.of(
        filled("a loop of 1,000,000 rows", "budget-exhausted", row),
        filled("loops in loops in a line", "budget-exhausted", p(loops)),
        filled("loops in loops of paragraphs", "budget-exhausted", loopLines),
        filled("10,000 blocks in a line", "blocks-too-deep", p(ifs(10_000))),
        filled("10,000 blocks of paragraphs", "blocks-too-deep", ifLines(10_000)),
        filled(
            "10,000 blocks never closed",
            "blocks-too-deep,unclosed-block",
            p("{{#if c}}".repeat(10_000))),
        filled("10,000 ends", "unopened-block", p("{{/if}}".repeat(10_000))),
        filled("50,000 braces", "unclosed-tag", p("{{".repeat(50_000))),
        filled("100,000 tags", Case.HARMLESS, p("{{d}}".repeat(100_000))),
        filled("a tag of 1 MB", "tag-too-long", p("{{" + "a".repeat(1 << 20) + "}}")),
        filled(
            "900 brackets",
            "missing-value,unopened-block",
            p("{{#if " + "(".repeat(900) + "}}x{{/if}}")),
        filled("240 negations", Case.HARMLESS, p("{{#if " + "not ".repeat(240) + "c}}x{{/if}}")),
        filled(
            "a long choice",
            Case.HARMLESS,
            p("{{#if c}}x" + "{{else if c}}y".repeat(5_000) + "{{/if}}")),
        filled("a long value many times", "budget-exhausted", p("{{#each b}}{{long}}{{/each}}")),
        filled("a method", Case.HARMLESS, p("{{c.getClass.forName}}")),
        filled("a call", "unexpected-word", p("{{c.getClass()}}")),
        filled("a script", "unexpected-character", p("{{${7*7}}}")),
        filled("a file as a clause", "bad-clause-name", p("{{&gt; ../../etc/passwd}}")));
  }

  static Stream<Case> clauses() {
    return Stream.of(
        included(
            "a clause that includes itself", "circular-clause", (name, language) -> clause("self")),
        included(
            "two that include each other",
            "circular-clause",
            (name, language) -> clause(name.equals("self") ? "b" : "self")),
        included(
            "ever another",
            "clauses-too-deep",
            (name, language) -> clause(name.length() < 60 ? name + "a" : "self")),
        included(
            "each its next one twice, 30 times",
            "clauses-too-deep,too-many-clauses",
            (name, language) -> name.length() < 30 ? twice(name + "a") : clauseOf("x")),
        included(
            "a clause that is a bomb",
            "too-large-file",
            (name, language) -> Optional.of(new Content(Bombs.deep("word/document.xml", 100)))));
  }

  @ParameterizedTest
  @MethodSource({"templates", "clauses"})
  void endsInATypedErrorOrHarmsNobody(Case hostile) {
    Trial.of(hostile);
  }

  private static Case filled(String name, String code, String blocks) {
    Map<String, Object> data =
        Map.of("a", MANY, "b", SOME, "c", true, "d", "x", "long", "x".repeat(100_000));
    return Case.of(name, code, body(blocks)::content, file -> Workroom.fill(file, data));
  }

  private static Case included(String name, String code, Clauses clauses) {
    var assembler = new Assembler(Budget.standard(), clauses);
    return Case.of(
        name,
        code,
        body(p("{{&gt; self}}"))::content,
        file -> Workroom.fill(assembler, file, Map.of()));
  }

  private static Optional<Content> clause(String included) {
    return clauseOf("{{&gt; " + included + "}}");
  }

  private static Optional<Content> twice(String included) {
    return Optional.of(body(p("{{&gt; " + included + "}}").repeat(2)).content());
  }

  private static Optional<Content> clauseOf(String text) {
    return Optional.of(body(p(text)).content());
  }

  private static String ifs(int depth) {
    return "{{#if c}}".repeat(depth) + "x" + "{{/if}}".repeat(depth);
  }

  private static String ifLines(int depth) {
    return p("{{#if c}}").repeat(depth) + p("x") + p("{{/if}}").repeat(depth);
  }
}
