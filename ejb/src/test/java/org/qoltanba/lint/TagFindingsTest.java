package org.qoltanba.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qoltanba.assembly.WordFile.body;
import static org.qoltanba.assembly.WordFile.p;
import static org.qoltanba.assembly.WordFile.row;
import static org.qoltanba.assembly.WordFile.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of tags, each in the paragraph after the sound ones. */
class TagFindingsTest {

  @Test
  void aSoundTemplateHasNoFindings() {
    assertEquals(List.of(), new SampleTemplate().lint());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{{name;unclosed-tag",
        "{{name | shout}};unknown-filter",
        "{{#if urgent}}x;unclosed-block",
        "{{/each}};unopened-block",
        "{{nobody}};no-such-field",
        "{{head.nobody}};no-such-field",
        "{{name.first}};no-such-field",
        "{{fullName}};no-such-field",
        "{{#if nobody}}x{{/if}};no-such-field",
        "{{#each nobody}}x{{/each}};no-such-field",
        "{{@index}};outside-of-loop",
        "{{#each name}}x{{/each}};each-of-no-list",
        "{{#each head}}x{{/each}};each-of-no-list",
        "{{head}};not-printable",
        "{{people}};not-printable",
        "{{urgent | upper}};not-printable",
        "{{sum | date}};wrong-filter-type",
        "{{head | date}};wrong-filter-type",
        "{{urgent | money}};wrong-filter-type",
        "{{sum | initials}};wrong-filter-type",
        "{{people | genitive}};wrong-filter-type",
        "{{date | date | date}};wrong-filter-order",
        "{{date | default \"—\" | date}};wrong-filter-order",
        "{{#if sum == \"a\"}}x{{/if}};wrong-comparison",
        "{{#if urgent < 3}}x{{/if}};wrong-comparison",
        "{{#if sum contains \"a\"}}x{{/if}};wrong-comparison",
        "{{#if sum > \"100\"}}x{{/if}};wrong-comparison",
        "{{#if date > 2026}}x{{/if}};wrong-comparison",
        "{{#if date < \"tomorrow\"}}x{{/if}};wrong-comparison",
        "{{#if \"tomorrow\" > date}}x{{/if}};wrong-comparison",
        "{{#if name < 5}}x{{/if}};wrong-comparison",
        "{{#if sum >= true}}x{{/if}};wrong-comparison",
        "{{#if sum > date}}x{{/if}};wrong-comparison",
        "{{#if urgent == name}}x{{/if}};wrong-comparison",
        "{{name + 1}};wrong-operand",
        "{{2 * (sum - date)}};wrong-operand",
        "{{#if urgent * 2 > 3}}x{{/if}};wrong-operand",
        "{{sum + nobody}};no-such-field",
        "{{sum - 1 | date}};wrong-filter-type",
        "{{name | round}};wrong-filter-type",
        "{{sum | date | round}};wrong-filter-type",
        "{{sum | default \"—\" | round}};wrong-filter-order",
        "{{#if sum + 1 == \"a\"}}x{{/if}};wrong-comparison",
        "{{#if sum + 1 > date}}x{{/if}};wrong-comparison",
        "{{true}};not-printable",
        "{{\"soon\" | date}};wrong-filter-type",
        "{{42 | date | upper}};wrong-filter-type",
        "{{\"2026-01-31\" | date | date}};wrong-filter-order",
        "{{#if kind == \"middle\"}}x{{/if}};value-not-listed",
        "{{#if \"middle\" != kind}}x{{/if}};value-not-listed",
      })
  void anErrorIsToldAtItsParagraph(String text, String code) {
    int paragraph = SampleTemplate.BEFORE + 2;
    List<String> found = errors(new SampleTemplate().withAll(p("before"), p(text)));
    assertEquals(List.of("error " + code + " " + paragraph), found);
  }

  private static List<String> errors(SampleTemplate template) {
    return template.found("ru.docx").stream().filter(f -> f.startsWith("error")).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{date | default \"2026-01-31\" | date}}",
        "{{sum | default \"0\" | words}}",
        "{{#each people}}{{name}}{{this.fullName}}{{head.fullName}}{{@index}}{{/each}}",
        "{{#each duties}}{{this | upper}}{{/each}}",
        "{{people.0.fullName}}",
        "{{#if date < \"2026-01-31\"}}x{{/if}}",
        "{{#if date >= 2026-01-31 and sum < 5 and 3 <= sum}}x{{/if}}",
        "{{#if date > head.born and name == head.fullName}}x{{/if}}",
        "{{\"2026-01-31\" | date | upper}}{{\"5\" | words}}{{5 | money}}{{\"x\" | upper}}",
        "{{null | blank 5}}",
        "{{(sum + 1) / 2 | round \"up\" | words}}{{sum - 1 | default \"—\"}}",
        "{{#if sum * 2 >= 3 and sum - 1 is not empty and (sum or urgent)}}x{{/if}}",
        "{{#each people}}{{@index * 2}}{{/each}}",
        "{{#if sum >= 3 and kind == \"long\"}}x{{/if}}",
        "{{#if duties contains \"pay\" or people is empty}}x{{/if}}"
      })
  void whatIsSoundIsLeftAlone(String text) {
    List<String> errors = errors(new SampleTemplate().withAll(p(text)));
    assertEquals(List.of(), errors);
  }

  @Test
  void aTextThatNeedBeNoDateIsWarnedOf() {
    var template = new SampleTemplate().withAll(p("{{name | date}}"), p("{{name | words}}"));
    int first = SampleTemplate.BEFORE + 1;
    assertEquals(
        List.of("warning unsure-filter-type " + first, "warning unsure-filter-type " + (first + 1)),
        template.found("en.docx"));
  }

  @Test
  void aNameInALoopIsSoughtInItsElementsFirst() {
    var template =
        new SampleTemplate()
            .withAll(table(row(p("{{#each people}}{{this.name}}"), p("{{name}}{{/each}}"))));
    assertEquals(List.of("error no-such-field " + (SampleTemplate.BEFORE + 1)), errors(template));
  }

  @Test
  void aHeaderIsHeldAgainstTheSchemaToo() {
    var template =
        new SampleTemplate().with("kk.docx", SampleTemplate.word().header(p("{{nobody}}")));
    var finding =
        template.lint().stream().filter(f -> f.code().equals("no-such-field")).findFirst();
    assertEquals("word/header1.xml", finding.orElseThrow().part());
    assertEquals(1, finding.orElseThrow().paragraph());
  }

  @Test
  void aFaultInAClauseIsToldInTheClausesFile() {
    var template =
        new SampleTemplate()
            .withAll(p("{{> person}}"))
            .withClause("person/kk.docx", body(p("{{nobody}}")))
            .withClause("person/ru.docx", body(p("{{name}}")))
            .withClause("person/en.docx", body(p("{{name}}")));
    assertEquals("error no-such-field 1", template.found("_clauses/person/kk.docx").get(0));
  }
}
