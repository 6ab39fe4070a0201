package org.qoltanba.web.ui.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Ending;
import org.qoltanba.document.HistoryEntry;
import org.qoltanba.document.HistoryEntry.Event;
import org.qoltanba.document.Lineage;
import org.qoltanba.document.Role;
import org.qoltanba.document.State;
import org.qoltanba.json.answer.RecordJson;
import org.qoltanba.language.Messages;
import org.qoltanba.web.FakeIntake;
import org.qoltanba.web.FakeRequest;
import org.qoltanba.web.ui.Reader;
import org.qoltanba.web.ui.Sentences;

/** A document told in words. */
class PaperTellingTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final FakeIntake intake = new FakeIntake();

  @Test
  void whoHasSignedAndUntilWhenAnAnswerIsDueIsTold() {
    ToldPaper told = told("en");
    assertEquals("2026-000001", told.number());
    assertEquals("partly-signed", told.state());
    assertTrue(told.parties().get(0).told().startsWith("signed: S, 22 November 2026, 17:00"));
    assertEquals("not signed yet", told.parties().get(1).told());
    assertEquals(
        "contract: the last day is 28 December 2026 (contract, article 99)",
        told.deadlines().get(0));
    assertEquals("Ә… Г…", told.facts().get("paper.fact.about"));
    assertEquals("", told.ending());
  }

  @Test
  void theHistoryIsToldNewestFirstWithTheParty() {
    ToldPaper told =
        told("ru", entry(Event.ISSUED, ""), entry(Event.SIGNED, "organisation"), viewed());
    assertEquals("22 ноября 2026 года, 17:00: clerk: просмотрен", told.history().get(0));
    assertTrue(told.history().get(1).contains("подпись стороны «договор»"), told.toString());
    assertEquals(3, told.history().size());
  }

  @Test
  void aLongHistoryIsShownInTwoParts() {
    HistoryEntry[] many = new HistoryEntry[25];
    Arrays.fill(many, viewed());
    assertEquals(20, told("en", many).recent().size());
    assertEquals(5, told("en", many).earlier().size());
    assertEquals(List.of(), told("en", viewed()).earlier());
  }

  @Test
  void whyAPaperNoLongerCountsIsTold() {
    var ending = new Ending(NOON, "director", "Аты <b>қате</b>", Optional.empty());
    intake.lineage = new Lineage(Optional.empty(), Optional.of(ending));
    assertTrue(told("kk").ending().endsWith("Себебі: Аты <b>қате</b>"), told("kk").ending());
    var replaced = new Ending(NOON, "director", "", Optional.of(FakeIntake.ID));
    intake.lineage = new Lineage(Optional.empty(), Optional.of(replaced));
    ToldPaper told = told("en", entry(Event.SUPERSEDED, "2026-000009"));
    assertEquals(
        "On 22 November 2026, 17:00 director replaced this document by document № 2026-000009.",
        told.ending());
  }

  @ParameterizedTest
  @CsvSource({"kk, Жүктелген құжат", "ru, Загруженный документ", "en, Uploaded document"})
  void whatOthersHaveMadeIsCalledSo(String language, String title) {
    var sentences = new Sentences(reader(language), new Messages());
    assertEquals(title, sentences.kind("uploaded", Optional.empty()));
    assertEquals("gone", sentences.kind("gone", Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void everyStateAndEventHasItsWords(String language) {
    Sentences sentences = new Sentences(reader(language), new Messages());
    for (State state : State.values()) {
      assertFalse(sentences.word("state." + RecordJson.word(state)).isBlank());
    }
    for (Event event : Event.values()) {
      String told = sentences.word("paper.event." + RecordJson.word(event), "WHO", "DETAIL");
      assertTrue(told.contains("WHO"), told);
    }
  }

  private ToldPaper told(String language, HistoryEntry... history) {
    var caller = new Caller("clerk", "shelter", Set.of(Role.CLERK));
    var paper =
        new Paper(
            intake.record(caller, FakeIntake.ID),
            Optional.of(intake.template(caller, "contract")),
            intake.fields(caller, FakeIntake.ID),
            List.of(history));
    var messages = new Messages();
    var sentences = new Sentences(reader(language), messages);
    return new PaperTelling(sentences, messages, reader(language), ZoneId.of("Asia/Almaty"))
        .of(paper);
  }

  private static HistoryEntry viewed() {
    return entry(Event.VIEWED, "");
  }

  private static HistoryEntry entry(Event what, String detail) {
    return new HistoryEntry(NOON, "clerk", what, 1, detail);
  }

  private static Reader reader(String language) {
    HttpServletRequest request =
        new FakeRequest("GET").header("Accept-Language", language).request();
    return new Reader(request);
  }
}
