package org.qoltanba.deadline.ics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Deadline;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.Lineage;
import org.qoltanba.document.State;
import org.qoltanba.document.Titles;

class DeadlineCalendarTest {

  private static final UUID ID = UUID.fromString("019aab00-0000-7000-8000-000000000001");
  private static final Titles CODE = new Titles("Кодекс", "Кодекс", "Code");

  @Test
  void aDeadlineIsAnEventOfAWholeDayWithAnAlarm() {
    assertEquals(
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Qoltanba//Deadlines//EN
        BEGIN:VEVENT
        UID:019aab00-0000-7000-8000-000000000001-answer@qoltanba
        DTSTAMP:20261122T093000Z
        DTSTART;VALUE=DATE:20261228
        SUMMARY;LANGUAGE=en:Last day: 2026-000001
        DESCRIPTION;LANGUAGE=en:Answer\\nCode\\, article 99
        CLASS:PRIVATE
        TRANSP:TRANSPARENT
        BEGIN:VALARM
        ACTION:DISPLAY
        TRIGGER:-P2DT15H
        DESCRIPTION;LANGUAGE=en:Last day: 2026-000001
        END:VALARM
        END:VEVENT
        END:VCALENDAR
        """
            .replace("\n", "\r\n"),
        text(Language.EN, deadline("answer", CODE)));
  }

  @Test
  void eachDeadlineHasAnEventOfItsOwnThatStaysTheSame() {
    String text = text(Language.KK, deadline("answer", CODE), deadline("court", CODE));
    assertEquals(2, text.split("BEGIN:VEVENT", -1).length - 1);
    assertTrue(text.contains(ID + "-answer@"));
    assertTrue(text.contains(ID + "-court@"));
    assertEquals(text, text(Language.KK, deadline("answer", CODE), deadline("court", CODE)));
  }

  @Test
  void whatIsNotSureAboutADayStandsInItsEvent() {
    Deadline answer = deadline("answer", CODE);
    var court = new Titles("Сот", "Суд", "Court");
    var doubts =
        List.of(
            new Fault("/data/day", "unsettled", Map.of("title", answer.title(), "year", 2027)),
            new Fault("/data/day", "unsettled", Map.of("title", court, "year", 2028)),
            new Fault("/data/name", "letters"));

    String text = text(Language.EN, doubts, answer);

    assertTrue(text.contains("Answer\\nCode\\, article 99\\nunsettled 2027\r\n"), text);
    assertFalse(text.contains("2028") || text.contains("letters"), text);
  }

  @Test
  void longLinesAreFoldedBetweenLettersAndReadAsTheyWere() {
    String law = "«Құқық бұзушылық профилактикасы туралы» 𝄞; Заң \\ ".repeat(9).strip();
    String text = text(Language.KK, deadline("answer", new Titles(law, law, law)));
    for (String line : text.split("\r\n")) {
      assertTrue(line.getBytes(UTF_8).length <= 75, line);
      assertEquals(line, new String(line.getBytes(UTF_8), UTF_8));
    }
    String unfolded = text.replace("\r\n ", "");
    String escaped = law.replace("\\", "\\\\").replace(";", "\\;");
    assertTrue(unfolded.contains("DESCRIPTION;LANGUAGE=kk:Жауап\\n" + escaped + "\\, 99-бап\r\n"));
  }

  private static Deadline deadline(String id, Titles act) {
    return new Deadline(
        id,
        new Titles("Жауап", "Ответ", "Answer"),
        LocalDate.parse("2026-12-28"),
        act,
        new Titles("99-бап", "статья 99", "article 99"),
        LocalDate.parse("2026-11-27"));
  }

  private static String text(Language language, Deadline... deadlines) {
    return text(language, List.of(), deadlines);
  }

  private static String text(Language language, List<Fault> warnings, Deadline... deadlines) {
    var record =
        new DocumentRecord(
            ID,
            "2026-000001",
            "shelter",
            "complaint",
            "1.0.0",
            Language.KK,
            State.ISSUED,
            1,
            Optional.empty(),
            Instant.parse("2026-11-22T09:30:00.5Z"),
            "clerk",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            warnings,
            List.of(deadlines),
            Optional.empty(),
            Lineage.NONE);
    var content =
        new DeadlineCalendar(
                record,
                "Last day: 2026-000001",
                language,
                fault -> fault.code() + " " + fault.arguments().get("year"))
            .content();
    return new String(content.bytes(), UTF_8);
  }
}
