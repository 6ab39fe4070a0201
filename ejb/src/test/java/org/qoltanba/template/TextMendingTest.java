package org.qoltanba.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;

class TextMendingTest {

  @Test
  void everyTextIsMendedAndEveryChangeIsTold() {
    var facts =
        new Facts(
            Map.of(
                "goals",
                List.of(Map.of("text", "ӛмір  сүру ҥшін"), "жөніндегi"),
                "days",
                BigDecimal.TEN));
    TextMending.Mended mended = TextMending.of(facts, Language.KK);
    assertEquals(
        Map.of(
            "goals",
            List.of(Map.of("text", "өмір сүру үшін"), "жөніндегі"),
            "days",
            BigDecimal.TEN),
        mended.facts().tree());
    assertEquals(
        List.of(
            new Fault("/data/goals/0/text", "mended-kazakh-letter", Map.of("count", 2)),
            new Fault("/data/goals/0/text", "mended-white-space", Map.of("count", 1)),
            new Fault("/data/goals/1", "mended-latin-lookalike", Map.of("count", 1))),
        mended.warnings());
  }

  @Test
  void lettersOfOtherLanguagesStayInOtherPapers() {
    var facts = new Facts(Map.of("name", "Ӛ"));
    assertEquals(facts, TextMending.of(facts, Language.RU).facts());
  }

  @Test
  void mendingAgainChangesNothing() {
    var once = TextMending.of(new Facts(Map.of("a", "ҧ\u00a0\u00a0ҧ")), Language.KK);
    var twice = TextMending.of(once.facts(), Language.KK);
    assertEquals(once.facts(), twice.facts());
    assertEquals(List.of(), twice.warnings());
  }
}
