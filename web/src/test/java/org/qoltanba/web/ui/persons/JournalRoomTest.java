package org.qoltanba.web.ui.persons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.person.Consent;
import org.qoltanba.document.person.JournalEntry;
import org.qoltanba.document.person.JournalPage;
import org.qoltanba.document.person.PersonEvent;
import org.qoltanba.document.person.PersonEvent.What;
import org.qoltanba.language.Messages;
import org.qoltanba.web.FakeRequest;
import org.qoltanba.web.ui.Reader;
import org.qoltanba.web.ui.Sentences;
import org.qoltanba.web.ui.fill.talk.PersonWords;

/** The journal told in words. */
class JournalRoomTest {

  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final UUID ID = UUID.fromString("3f9a12cd-0000-4000-8000-000000000001");
  private static final LocalDate DAY = LocalDate.parse("2026-11-20");

  @Test
  void whoIsRememberedIsToldByInitialsAndWhoIsNotByTheMarkAlone() {
    assertEquals(
        new JournalLine(
            "22.11.2026 17:00",
            "Data taken over",
            "clerk",
            ID.toString(),
            "А… С… · 3f9a12cd",
            "2026-000007"),
        line("en", entry(What.VIEWED, "clerk", Optional.of("А… С…"), Optional.of("2026-000007"))));
    var forgotten = line("en", entry(What.EXPIRED, "", Optional.empty(), Optional.empty()));
    assertEquals("not remembered · 3f9a12cd", forgotten.whose());
    assertEquals("the service itself", forgotten.who());
    assertEquals("20.11.2026", forgotten.consent());
  }

  @Test
  void aSearchTellsHowManyWereFound() {
    var search =
        new JournalEntry(
            NOON,
            "clerk",
            What.SEARCHED_BY_IIN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(1));
    assertEquals(
        new JournalLine("22.11.2026 17:00", "Поиск по ИИН, найдено: 1", "clerk", "", "", ""),
        line("ru", search));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void everythingThatIsDoneHasItsWords(String language) {
    var words = new PersonWords(new Messages(), sentences(language), reader(language));
    var consent = new Consent(Optional.of("2026-000007"), DAY, DAY);
    for (What what : What.values()) {
      var told = line(language, entry(what, "clerk", Optional.empty(), Optional.empty())).what();
      assertTrue(!told.isBlank(), what.name());
    }
    for (What what : List.of(What.REMEMBERED, What.VIEWED, What.VOIDED, What.REPLACED)) {
      var told = words.event(new PersonEvent(NOON, "WHO", what, consent), ALMATY);
      assertTrue(told.contains("WHO") && told.contains("2026-000007"), told);
    }
  }

  private static JournalEntry entry(
      What what, String who, Optional<String> initials, Optional<String> number) {
    return new JournalEntry(
        NOON,
        who,
        what,
        Optional.of(ID),
        initials,
        Optional.of(new Consent(number, DAY, DAY)),
        Optional.empty());
  }

  private static JournalLine line(String language, JournalEntry entry) {
    var room =
        new JournalRoom(null, null, new FakeRequest("GET").request(), sentences(language), ALMATY);
    return room.lines(new JournalPage(List.of(entry), 1)).get(0);
  }

  private static Sentences sentences(String language) {
    return new Sentences(reader(language), new Messages());
  }

  private static Reader reader(String language) {
    return new Reader(new FakeRequest("GET").header("Accept-Language", language).request());
  }
}
