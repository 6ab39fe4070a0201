package org.qoltanba.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.assembly.WordFile;
import org.qoltanba.lint.finding.Finding;

/** What is told of deadlines. */
class DeadlineFindingsTest {

  private static final String ANSWER = "  - {id: answer, term: appc-99-decision, from: /date}\n";
  private static final String PRINTED =
      WordFile.p(
          "{{#if deadlines.answer}}{{deadlines.answer.lastDay | date}}"
              + "{{deadlines.answer.act}}{{/if}}");

  @Test
  void deadlinesThatAreCountedAndPrintedAreSound() {
    var template = new SampleTemplate().withDeadlines(ANSWER).withAll(PRINTED);
    template.with("samples/dated.json", "{\"name\": \"A\", \"date\": \"2026-11-27\"}");
    assertEquals(List.of(), template.lint());
  }

  @Test
  void aBranchThatNoSampleHasADeadlineForIsNotCovered() {
    var template = new SampleTemplate().withDeadlines(ANSWER).withAll(PRINTED);
    assertEquals(List.of("warning unreached-branch 7"), template.found("ru.docx"));
  }

  @ParameterizedTest
  @CsvSource({
    "{{deadlines.reply.lastDay | date}}, no-such-field",
    "{{deadlines.answer.day | date}}, no-such-field",
    "{{deadlines.answer}}, not-printable",
    "{{deadlines.answer.act | date}}, unsure-filter-type",
    "{{deadlines.answer.lastDay | money}}, unsure-filter-type"
  })
  void tagsAreHeldAgainstTheDeadlinesOfTheManifest(String tag, String code) {
    var template = new SampleTemplate().withDeadlines(ANSWER).withAll(WordFile.p(tag));
    List<String> found = template.found("kk.docx");
    assertEquals(1, found.size());
    assertEquals(code, found.get(0).split(" ")[1]);
  }

  @Test
  void withoutAManifestsDeadlinesThereAreNone() {
    var template = new SampleTemplate().withAll(WordFile.p("{{deadlines.answer.lastDay}}"));
    assertEquals(List.of("error no-such-field 7"), template.found("en.docx"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "appc-99, from: /date                           | /deadlines/0/term | template-unknown-term",
        "appc-99-decision, from: /dates                 | /deadlines/0/from | no-such-field",
        "appc-99-decision, from: /head/died             | /deadlines/0/from | no-such-field",
        "appc-99-decision, from: /name                  | /deadlines/0/from | deadline-without-date",
        "appc-99-decision, from: /date, when: /urgently | /deadlines/0/when | no-such-field",
        "'appc-99-decision, from: /date, when: /kind, is: brief' | /deadlines/0/is | value-not-listed"
      })
  void aDeadlineThatCanNotBeCountedIsToldAtItsPlace(String rule, String place, String code) {
    var template = new SampleTemplate().withDeadlines("  - {id: answer, term: " + rule + "}\n");
    template.withAll(WordFile.p("{{deadlines.answer.lastDay | date}}"));
    Finding first = template.lint().get(0);
    assertEquals("template.yaml", first.file());
    assertEquals(place, first.part());
    assertEquals(code, first.code());
  }

  @Test
  void aDeadlineThatIsPrintedNowhereIsWarnedOf() {
    var template = new SampleTemplate().withDeadlines(ANSWER);
    assertEquals(List.of("warning unused-deadline 0"), template.found("template.yaml"));
    assertEquals("/deadlines/0/id", template.lint().get(0).part());
  }

  @Test
  void aFieldThatOnlyDecidesOnADeadlineIsUsed() {
    String rule =
        "  - {id: answer, term: appc-99-decision, from: /head/filed, when: /other, is: x}\n"
            + "  - {id: answer, term: appc-76-answer, from: /date}\n";
    var template =
        new SampleTemplate()
            .withSchema("\"urgent\":", "\"other\": {\"type\": \"string\"}, \"urgent\":")
            .withSchema(
                "\"born\":", "\"filed\": {\"type\": \"string\", \"format\": \"date\"}, \"born\":")
            .withDeadlines(rule)
            .withAll(WordFile.p("{{deadlines.answer.lastDay | date}}"));
    assertEquals(List.of("warning unused-field 0"), template.found("schema.json"));
    assertEquals("people[].filed", template.lint().get(0).around());
  }

  @Test
  void aFieldNamedDeadlinesIsRefused() {
    var template = new SampleTemplate().withSchema("\"urgent\":", "\"deadlines\":");
    Finding first = template.lint().get(0);
    assertEquals("template-reserved-field", first.code());
    assertEquals("/properties/deadlines", first.part());
  }
}
