package org.qoltanba.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.assembly.WordFile.p;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Branches that can't be printed, or that no sample prints. */
class BranchFindingsTest {

  private static final int OWN = SampleTemplate.BEFORE + 1;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{{#if 1 == 2}}x{{/if}};unreachable-branch",
        "{{#if urgent and false}}x{{/if}};unreachable-branch",
        "{{#if urgent}}x{{else if urgent}}y{{/if}};unreachable-branch",
        "{{#if true}}x{{/if}};constant-condition",
        "{{#if not (1 > 2)}}x{{/if}};constant-condition",
      })
  void aBranchThatNeedsNoDataIsWarnedOf(String text, String code) {
    assertTrue(
        new SampleTemplate().withAll(p(text)).found("kk.docx").contains(warning(code)), text);
  }

  @Test
  void whatStandsBehindAConditionThatAlwaysHoldsIsNeverPrinted() {
    List<String> found =
        new SampleTemplate().withAll(p("{{#if true}}x{{else}}y{{/if}}")).found("kk.docx");
    assertTrue(found.contains(warning("unreachable-branch")), found.toString());
  }

  @Test
  void aBranchThatNoSampleReachesIsWarnedOf() {
    assertEquals(
        List.of(warning("unreached-branch")),
        new SampleTemplate().withAll(p("{{#if sum > 3}}x{{else}}y{{/if}}")).found("en.docx"));
  }

  @Test
  void anElseThatNoSampleReachesIsWarnedOf() {
    assertEquals(
        List.of(warning("unreached-branch")),
        new SampleTemplate().withAll(p("{{#if name}}x{{else}}y{{/if}}")).found("en.docx"));
  }

  @Test
  void aLoopMustBeEnteredAndLeftOutBySamples() {
    assertEquals(
        List.of(
            "warning unreached-branch 3", "warning unreached-loop 4", "warning unreached-loop 5"),
        new SampleTemplate().without("samples/full.json").found("kk.docx"));
    assertEquals(
        List.of("warning unreached-empty-list 4", "warning unreached-empty-list 5"),
        new SampleTemplate().without("samples/bare.json").found("kk.docx"));
  }

  @Test
  void aBranchIsNotReachedByWhatStandsFurtherOut() {
    var template =
        new SampleTemplate()
            .withSchema("\"urgent\":", "\"phone\": {\"type\": \"string\"}, \"urgent\":")
            .withSchema("\"born\":", "\"phone\": {\"type\": \"string\"}, \"born\":")
            .with("samples/other.json", "{\"name\": \"A\", \"phone\": \"1\", \"people\": [{}]}")
            .withAll(p("{{phone}}{{head.phone}}{{#each people}}{{#if phone}}x{{/if}}{{/each}}"));
    assertEquals(List.of(warning("unreached-branch")), template.found("kk.docx"));
  }

  @Test
  void aListThatIsNeverEmptyNeedsNoSuchSample() {
    var template =
        new SampleTemplate()
            .without("samples/bare.json")
            .withSchema("[\"name\"]", "[\"name\", \"people\"]")
            .withSchema(
                "\"array\", \"items\": {\"$ref", "\"array\", \"minItems\": 1, \"items\": {\"$ref");
    assertEquals(List.of("warning unreached-empty-list 5"), template.found("kk.docx"));
  }

  @Test
  void withoutSamplesNothingIsTried() {
    var template = new SampleTemplate().without("samples/full.json").without("samples/bare.json");
    assertEquals(List.of(), template.found("kk.docx"));
    assertEquals(List.of("warning no-samples 0"), template.found("samples/"));
  }

  private static String warning(String code) {
    return "warning " + code + " " + OWN;
  }
}
