package org.qoltanba.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qoltanba.tags.SampleFacts.FACTS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.tags.evaluation.Meter;

class TemplateBudgetTest {

  @Test
  void aComparisonOfLongTextsIsNotFree() {
    var parsed = new Template("{{#each a}}{{#if t contains 'b'}}{{/if}}{{/each}}");
    Map<String, Object> facts = Map.of("a", List.of("1", "2", "3"), "t", "a".repeat(3200));
    assertEquals("", parsed.print(facts, Language.EN, budget(600, 9, 9)));
    assertExhausted(parsed, facts, budget(599, 9, 9));
  }

  @Test
  void loopsEndWithTheBudgetOfIterations() {
    var parsed = new Template("{{#each a}}{{#each a}}{{/each}}{{/each}}");
    Map<String, Object> facts = Map.of("a", new ArrayList<Object>(List.of("1", "2", "3")));
    assertEquals("", parsed.print(facts, Language.EN, budget(0, 12, 2)));
    assertExhausted(parsed, facts, budget(0, 11, 2));
  }

  @Test
  void outputEndsWithTheBudgetOfCharacters() {
    var parsed = new Template("{{#each a}}four{{this}}{{/each}}");
    Map<String, Object> facts = Map.of("a", List.of("12", "34"));
    assertEquals("four12four34", parsed.print(facts, Language.EN, budget(12, 9, 9)));
    assertExhausted(parsed, facts, budget(11, 9, 9));
  }

  @Test
  void timeEndsWithItsBudget() {
    long[] now = {7};
    var second = new Budget(9, 9, 9, Duration.ofSeconds(1));
    var meter = new Meter(second, () -> now[0]);
    now[0] += 1_000_000_000;
    meter.spend(1);
    now[0] += 1;
    Refusal refusal = assertThrows(Refusal.class, () -> meter.spend(1));
    assertEquals("budget-exhausted", refusal.code());
  }

  @Test
  void nestingEndsWithItsBudget() {
    var parsed = new Template("{{#if yes}}".repeat(5) + "x" + "{{/if}}".repeat(5));
    assertEquals("x", parsed.print(FACTS, Language.EN, budget(9, 9, 5)));
    assertExhausted(parsed, FACTS, budget(9, 9, 4));
  }

  @Test
  void aTemplateOfNothingButBracesIsReadInNoTime() {
    assertEquals(List.of("unclosed-tag"), new Template("{".repeat(300_000)).errors());
    var deep = new Template("{{#if yes}}".repeat(5_000) + "x" + "{{/if}}".repeat(5_000));
    assertExhausted(deep, FACTS, Budget.standard());
    assertEquals("tag-too-long", new Template("{{#if " + "(".repeat(2_000) + "}}").errors().get(0));
  }

  private static Budget budget(int characters, int iterations, int nesting) {
    return new Budget(characters, iterations, nesting, Duration.ofMinutes(1));
  }

  private static void assertExhausted(Template template, Map<String, Object> facts, Budget budget) {
    Refusal refusal = assertThrows(Refusal.class, () -> template.print(facts, Language.EN, budget));
    assertEquals("budget-exhausted", refusal.code());
    assertEquals(Refusal.Kind.UNPROCESSABLE, refusal.kind());
  }
}
