package org.qoltanba.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qoltanba.tags.SampleFacts.FACTS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;

class TemplateRefusalsTest {

  @ParameterizedTest
  @CsvSource({
    "{{wrong | date}}, /data/wrong",
    "{{sum | date}}, /data/sum",
    "{{head.post | date}}, /data/head/post",
    "{{#each relatives}}{{fullName | date}}{{/each}}, /data/relatives/0/fullName",
  })
  void whatIsNoDateIsRefusedWithItsPointer(String template, String pointer) {
    var parsed = new Template(template);
    Refusal refusal = assertThrows(Refusal.class, () -> parsed.print(FACTS));
    assertEquals(Refusal.Kind.UNPROCESSABLE, refusal.kind());
    assertEquals(List.of(new Fault(pointer, "date-form")), refusal.faults());
  }

  @ParameterizedTest
  @CsvSource({
    "{{name | words}}, number-form",
    "{{sum | words}}, number-form",
    "{{wrong | money}}, number-form",
    "{{huge | money}}, sum-form",
    "{{whole | dative}}, text-form",
    "{{relatives | phone}}, text-form",
    "{{yes | initials}}, text-form",
  })
  void whatAFilterCanNotTakeIsRefused(String template, String code) {
    var parsed = new Template(template);
    Refusal refusal = assertThrows(Refusal.class, () -> parsed.print(FACTS));
    assertEquals(code, refusal.faults().get(0).code());
  }

  @ParameterizedTest
  @CsvSource({
    "{{name + 1}}, /data/name, no-number",
    "{{1 - head.post}}, /data/head/post, no-number",
    "{{relatives * 2}}, /data/relatives, no-number",
    "{{huge + 1}}, /data/huge, no-number",
    "{{whole / zero}}, /data/zero, division-by-zero",
    "{{#if 1 / zero > 0}}a{{/if}}, /data/zero, division-by-zero",
    "{{name | round}}, /data/name, no-number",
    "{{huge | round}}, /data/huge, no-number",
    "{{wife.fullName - 1}}, /data/wife/fullName, no-number",
    "{{1 - sum | money}}, /data/sum, sum-form",
  })
  void whatCanNotBeCalculatedIsRefusedWithItsPointer(String template, String pointer, String code) {
    var parsed = new Template(template);
    Refusal refusal = assertThrows(Refusal.class, () -> parsed.print(FACTS));
    assertEquals(List.of(new Fault(pointer, code)), refusal.faults());
  }

  @Test
  void aCalculationEndsBeforeItsResultIsLargerThanOnAnyPaper() {
    Map<String, Object> facts = Map.of("a", new BigDecimal("1E+60"));
    assertEquals("1" + "0".repeat(60), new Template("{{a * 2 - a}}").print(facts));
    var parsed = new Template("{{a" + " * a".repeat(150) + "}}");
    Refusal refusal = assertThrows(Refusal.class, () -> parsed.print(facts));
    assertEquals(List.of(new Fault("/data/a", "no-number")), refusal.faults());
  }

  @Test
  void aListCanNotBePrinted() {
    var parsed = new Template("{{relatives}}");
    BrokenTags broken = assertThrows(BrokenTags.class, () -> parsed.print(FACTS));
    assertEquals("not-printable", broken.errors().get(0).code());
  }
}
