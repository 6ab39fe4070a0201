package org.qoltanba.tags;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;

/** Whatever is typed for a tag is a tag, or a fault that is told. */
class DamagedTagsTest {

  private static final int TEXTS = 30_000;

  private static final List<String> SOUND =
      List.of(
          "{{applicant.fullName | genitive | upper}} {{date | date \"act\"}} {{sum | money}}",
          "{{#if a < 3 and (b is not empty or not c contains \"x\")}}a{{else if a}}b{{/if}}",
          "{{#each list}}{{@index}} {{this.name | initials \"first\" | default «—»}}{{/each}}",
          "{{#each list}}{{#each this.list}}{{#if @last}}{{sum | words}}{{/if}}{{/each}}{{/each}}",
          "{{> house-rules}}{{sign director}}{{phone | phone}}{{a | blank 7}}{{-1.50}}");

  private static final Map<String, Object> FACTS =
      Map.of(
          "applicant",
          Map.of("fullName", "Ахметова Айгүл Серікқызы"),
          "date",
          "2026-11-22",
          "sum",
          new BigDecimal("1234567.89"),
          "a",
          new BigDecimal("3"),
          "list",
          List.of(Map.of("name", "Ким Ирина", "list", List.of("x")), Map.of("a", "b")),
          "phone",
          "+7 701 123 45 67");

  @Test
  void damagedTagsPrintOrAreRefused() {
    var mutations = new Mutations(26);
    int[] printed = new int[1];
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          for (int i = 0; i < TEXTS; i++) {
            printed[0] += printed(mutations.of(SOUND.get(i % SOUND.size()))) ? 1 : 0;
          }
        });
    assertTrue(printed[0] > TEXTS / 20 && printed[0] < TEXTS, printed[0] + " printed");
  }

  private static boolean printed(String text) {
    var template = new Template(text);
    if (!template.errors().isEmpty()) {
      return false;
    }
    try {
      template.print(FACTS, Language.values()[text.length() % 3], Budget.standard());
      return true;
    } catch (Refusal | BrokenTags e) {
      return false;
    }
  }
}
