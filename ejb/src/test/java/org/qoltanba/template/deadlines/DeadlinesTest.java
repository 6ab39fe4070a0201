package org.qoltanba.template.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.deadline.Terms;
import org.qoltanba.document.Caller;
import org.qoltanba.document.CheckedRequest;
import org.qoltanba.document.Deadline;
import org.qoltanba.document.DocumentOrder;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Refusal;
import org.qoltanba.template.RequestCheck;
import org.qoltanba.template.SampleFolder;
import org.qoltanba.template.Shelf;

class DeadlinesTest {

  private static final String OPEN =
      """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "properties": {"registered": {"type": "string"}, "silent": {}, "kind": {}}
      }
      """;

  @Test
  void aPaperNamesTheLastDayOfEachTermWithItsLaw() {
    var checked =
        check(
            "{id: answer, term: appc-99-decision, from: /registered}",
            Map.of("registered", "2026-11-27"));
    var term = Terms.packed().find("appc-99-decision").orElseThrow();
    assertEquals(
        List.of(
            new Deadline(
                "answer",
                term.title(),
                LocalDate.of(2026, 12, 28),
                term.act(),
                term.article(),
                LocalDate.of(2026, 11, 27))),
        checked.deadlines());
    assertEquals(List.of(), checked.warnings());
    assertEquals(
        Map.of(
            "lastDay",
            "2026-12-28",
            "countedFrom",
            "2026-11-27",
            "title",
            term.title().ru(),
            "act",
            "Административный процедурно-процессуальный кодекс Республики Казахстан",
            "article",
            "статья 99"),
        checked.facts().at("/deadlines/answer").orElseThrow());
    assertEquals("2026-11-27", checked.facts().tree().get("registered"));
    assertEquals(Set.of("registered"), checked.order().request().data().tree().keySet());
  }

  @ParameterizedTest
  @CsvSource({"''", "2026-13-01", "soon"})
  void whatHasNoDayToCountFromIsLeftOut(String date) {
    var checked =
        check(
            "{id: answer, term: appc-99-decision, from: /registered}", Map.of("registered", date));
    assertEquals(List.of(), checked.deadlines());
    assertEquals(List.of(), checked.warnings());
    assertEquals(Optional.empty(), checked.facts().at("/deadlines"));
  }

  @Test
  void aLastDayOfAnUnknownYearIsToldAndNotPrinted() {
    var checked =
        check(
            "{id: answer, term: appc-99-decision, from: /registered},"
                + " {id: proxy, term: cc-168-longest, from: /registered}",
            Map.of("registered", "2031-12-10"));
    assertEquals(List.of(warning("calendar-year-unknown", 2032)), checked.warnings());
    assertEquals(List.of("proxy"), checked.deadlines().stream().map(Deadline::id).toList());
    assertEquals(Optional.empty(), checked.facts().at("/deadlines/answer"));
  }

  @Test
  void aLastDayOfAYearThatWasNotPublishedIsPrintedAndTold() {
    var checked =
        check(
            "{id: answer, term: appc-99-decision, from: /registered}",
            Map.of("registered", "2026-12-10"));
    assertEquals(List.of(warning("calendar-year-unsettled", 2027)), checked.warnings());
    assertEquals(Optional.of("2027-01-13"), checked.facts().at("/deadlines/answer/lastDay"));
  }

  private static Fault warning(String code, int year) {
    var title = Terms.packed().find("appc-99-decision").orElseThrow().title();
    return new Fault("/data/registered", code, Map.of("title", title, "year", year));
  }

  @ParameterizedTest
  @CsvSource({
    "true, long, 2026-07-30",
    "given, long, 2026-07-30",
    "false, short, 2026-03-02",
    "'', short, 2026-03-02",
    "false, long, 2026-04-30"
  })
  void theFirstRuleThatAppliesStands(String silent, String kind, LocalDate last) {
    var data = new LinkedHashMap<String, Object>();
    data.put("registered", "2026-01-30");
    data.put("kind", kind);
    if (!silent.isEmpty()) {
      data.put("silent", silent.equals("given") ? silent : (Object) silent.equals("true"));
    }
    var checked =
        check(
            "{id: filing, term: appc-92-complaint-unnoticed, from: /registered, when: /silent},"
                + " {id: filing, term: cpc-403-appeal, from: /registered, when: /kind, is: short},"
                + " {id: filing, term: appc-92-complaint, from: /registered}",
            data);
    assertEquals(List.of(last), checked.deadlines().stream().map(Deadline::lastDay).toList());
  }

  @Test
  void dataMustNotHideTheDeadlines() {
    var refusal =
        assertThrows(
            Refusal.class,
            () -> check("{id: a, term: appc-99-decision, from: /x}", Map.of("deadlines", "x")));
    assertEquals(List.of(new Fault("/data/deadlines", "reserved-field")), refusal.faults());
  }

  private static CheckedRequest check(String rules, Map<String, Object> data) {
    var folder =
        new SampleFolder()
            .with("schema.json", OPEN)
            .withManifest("copies: 2", "copies: 2\ndeadlines: [" + rules + "]");
    var request =
        new DocumentRequest(
            "letter",
            Language.RU,
            new Facts(data),
            OutputFormat.DOCX,
            Optional.empty(),
            Optional.empty());
    var caller = new Caller("clerk", "shelter", Set.of());
    var now = Instant.parse("2026-06-01T00:00:00Z");
    var order = new DocumentOrder(new UUID(1, 2), caller, request, Optional.empty(), now);
    try {
      var shelf = Shelf.ofZip(new ByteArrayInputStream(folder.zip("letter")));
      return new RequestCheck(shelf, Clock.fixed(now, ZoneOffset.UTC)).check(order);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
