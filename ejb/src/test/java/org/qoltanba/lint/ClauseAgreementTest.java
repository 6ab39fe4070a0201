package org.qoltanba.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.assembly.WordFile.p;
import static org.qoltanba.assembly.WordFile.styled;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.assembly.WordFile;
import org.qoltanba.document.Language;
import org.qoltanba.language.Messages;
import org.qoltanba.lint.finding.Sentences;

/** Clauses of a template are compared one by one, wherever the languages disagree. */
class ClauseAgreementTest {

  private static final String CONTRACT =
      """
      <w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:lvlText w:val="%1.%2."/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="FORMAT"/><w:lvlText w:val="%3)"/>
        </w:lvl>
      </w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="0"/>
        <w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
      """;

  @Test
  void aFigureThatStandsInAnotherClauseIsMissedInItsOwn() {
    assertEquals(
        List.of("kk.docx:8 versions-figure ru.docx, en.docx", "ru.docx:8 versions-figure kk.docx"),
        differences(
            List.of(clause(0, "30 күн"), clause(0, "20 күн"), clause(0, "30, 20, 10")),
            List.of(clause(0, "30 дней"), clause(0, "10 дней"), clause(0, "30, 20, 10")),
            List.of(clause(0, "30 days"), clause(0, "10 days"), clause(0, "30, 20, 10"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2026 жылғы 5 қараша; 5 ноября 2026 года; 6 November 2026",
        "1 500 теңге; 1 500 тенге; 1,600 tenge",
        "{{name}}; {{name}}; {{kind}}",
        "{{date | date}}; {{date | date \"act\"}}; {{date}}"
      })
  void whatAClauseSaysIsLookedForInThatClause(String kk, String ru, String en) {
    List<String> found =
        differences(
            List.of(clause(0, "Бір"), clause(1, kk), clause(0, kk + en)),
            List.of(clause(0, "Один"), clause(1, ru), clause(0, kk + en)),
            List.of(clause(0, "One"), clause(1, en), clause(0, kk + en)));
    assertEquals(
        List.of("kk.docx:8", "en.docx:8"),
        found.stream()
            .filter(line -> line.contains(":8 "))
            .map(line -> line.split(" ")[0])
            .toList(),
        found.toString());
  }

  @Test
  void aMissingClauseIsToldWhereItStandsAndNotByThoseThatMovedUp() {
    assertEquals(
        List.of("kk.docx:8 versions-clause ru.docx 1.1."),
        differences(
            List.of(clause(0, "A"), clause(1, "{{name}}"), clause(1, "{{kind}}"), clause(1, "3")),
            List.of(clause(0, "A"), clause(1, "{{kind}}"), clause(1, "3")),
            List.of(clause(0, "A"), clause(1, "{{name}}"), clause(1, "{{kind}}"), clause(1, "3"))));
  }

  @Test
  void aClauseThatOneLanguageAloneHasIsToldThere() {
    assertEquals(
        List.of("ru.docx:9 versions-clause kk.docx, en.docx 2."),
        differences(
            List.of(clause(0, "A"), clause(1, "B"), clause(0, "{{kind}}")),
            List.of(clause(0, "A"), clause(1, "B"), clause(0, "C"), clause(0, "{{kind}}")),
            List.of(clause(0, "A"), clause(1, "B"), clause(0, "{{kind}}"))));
  }

  @Test
  void aTypedNumberThatDiffersIsToldAtItsParagraph() {
    assertEquals(
        List.of("ru.docx:8 versions-number kk.docx 2.4. 2.3."),
        differences(
            List.of(p("2.2. Бір"), p("2.3. Екі"), p("2.5. Үш")),
            List.of(p("2.2. Один"), p("2.4. Два"), p("2.5. Три")),
            List.of(p("2.2. One"), p("2.3. Two"), p("2.5. Three"))));
  }

  @Test
  void aTypedNumberIsTheSameAsACountedOne() {
    assertEquals(
        List.of(),
        differences(
            List.of(clause(0, "Бір"), clause(1, "Екі"), clause(2, "үш")),
            List.of(p("1. Один"), p("1.1. Два"), p("а) три")),
            List.of(p("1. One"), p("1.1 Two"), p("1) three"))));
  }

  @Test
  void aListThatBeginsAnewInOneLanguageIsToldOnceWhereItDoes() {
    String again = item(2, 1, "C");
    assertEquals(
        List.of("en.docx:9 versions-number kk.docx 1.1. 1.2."),
        differences(
            List.of(clause(0, "A"), clause(1, "B"), clause(1, "C"), clause(1, "D"), clause(0, "E")),
            List.of(clause(0, "A"), clause(1, "B"), clause(1, "C"), clause(1, "D"), clause(0, "E")),
            List.of(clause(0, "A"), clause(1, "B"), again, clause(1, "D"), clause(0, "E"))));
  }

  @Test
  void aConditionAroundAnotherClauseIsToldAtThatClause() {
    List<String> whole = List.of(p("{{#if urgent}}"), clause(0, "A"), p("{{/if}}"), clause(0, "B"));
    List<String> moved = List.of(clause(0, "A"), p("{{#if urgent}}"), clause(0, "B"), p("{{/if}}"));
    assertEquals(List.of("kk.docx:8 versions-tag ru.docx"), differences(whole, moved, whole));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{#if urgent}}B{{/if}}", "{{#if urgent}}B{{else}}C{{/if}}"})
  void grammarMayAskWithinAClauseWhereAnotherLanguageNeedNot(String asking) {
    List<String> asks = List.of(clause(0, "A {{#if urgent}}x{{/if}}"), clause(0, "It: " + asking));
    List<String> plain = List.of(clause(0, "A {{#if urgent}}x{{/if}}"), clause(0, "It: B"));
    assertEquals(List.of(), differences(asks, plain, asks));
  }

  @Test
  void textBesideTheClausesMayBeDividedOtherwise() {
    assertEquals(
        List.of(),
        differences(
            List.of(p("{{name}}, 2026"), clause(0, "A"), p("end 5"), p("{{kind}}")),
            List.of(p("{{name}}"), p("2026"), clause(0, "A"), p("{{kind}} end 5")),
            List.of(p("2026 {{name}}"), clause(0, "A"), p("{{kind}}"), p("end 5"))));
  }

  @Test
  void aSharedClauseIsComparedAsAFileOfItsOwn() {
    var template = new SampleTemplate().withAll(p("{{> note}}"));
    for (String language : List.of("kk", "ru", "en")) {
      String days = language.equals("ru") ? "20" : "30";
      WordFile file = WordFile.body(p("20 30"), p("1. a"), p("2. " + days + " {{name}}"));
      template.withClause("note/" + language + ".docx", file);
    }
    assertEquals(
        List.of(
            "_clauses/note/kk.docx:3 versions-figure _clauses/note/ru.docx",
            "_clauses/note/ru.docx:3 versions-figure _clauses/note/kk.docx, _clauses/note/en.docx"),
        found(template));
  }

  @Test
  void aPaperLongerThanAnyIsComparedAsAWhole() {
    var kk = new ArrayList<String>();
    for (int i = 0; i < 1200; i++) {
      kk.add(clause(0, Integer.toString(i)));
    }
    var ru = new ArrayList<>(kk);
    ru.add(clause(0, "5000"));
    assertEquals(List.of("ru.docx:1207 versions-figure kk.docx, en.docx"), differences(kk, ru, kk));
  }

  @Test
  void theSentencesNameTheNumber() {
    var template =
        template(List.of(clause(0, "A"), clause(1, "B")), List.of(clause(0, "A")), List.of());
    var sentences = new Sentences(new Messages(), Language.RU);
    List<String> lines = template.lint().stream().map(sentences::line).toList();
    assertTrue(
        lines.contains(
            "kk.docx:8: warning versions-clause — Нумерованного абзаца «1.1.» нет в файлах:"
                + " ru.docx, en.docx. «B»"),
        lines.toString());
  }

  private static List<String> differences(List<String> kk, List<String> ru, List<String> en) {
    return found(template(kk, ru, en));
  }

  private static SampleTemplate template(List<String> kk, List<String> ru, List<String> en) {
    return new SampleTemplate()
        .with("kk.docx", word(kk, "decimal"))
        .with("ru.docx", word(ru, "russianLower"))
        .with("en.docx", word(en, "lowerLetter"));
  }

  private static List<String> found(SampleTemplate template) {
    return template.lint().stream()
        .filter(f -> f.code().startsWith("versions"))
        .map(
            f ->
                (f.file() + ":" + f.paragraph() + " " + f.code())
                    + argument(f.arguments().get("files"))
                    + argument(f.arguments().get("file"))
                    + argument(f.arguments().get("number"))
                    + argument(f.arguments().get("other")))
        .toList();
  }

  private static String argument(Object value) {
    return value == null ? "" : " " + value;
  }

  private static WordFile word(List<String> blocks, String letters) {
    return SampleTemplate.word(blocks.toArray(String[]::new))
        .numbering(CONTRACT.replace("FORMAT", letters));
  }

  private static String clause(int level, String text) {
    return item(1, level, text);
  }

  private static String item(int list, int level, String text) {
    return styled(
        "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>",
        text);
  }
}
