package org.qoltanba.deadline.ics;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.qoltanba.document.Content;
import org.qoltanba.document.Deadline;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;

/**
 * The deadlines of a paper as all-day events.
 *
 * @param summary the heading of each event, which others see over a shoulder: what the paper is
 *     about must not stand in it
 * @param words a warning as a sentence in that language
 */
public record DeadlineCalendar(
    DocumentRecord document, String summary, Language language, Function<Fault, String> words) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Nine in the morning, three days before: the event begins at midnight. */
  private static final String BEFORE = "-P2DT15H";

  /** The file; a calendar must have an event, so the document must have a deadline. */
  public Content content() {
    var lines = new ContentLines();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Qoltanba//Deadlines//EN");
    document.deadlines().forEach(deadline -> event(deadline, lines));
    lines.add("END", "VCALENDAR");
    return new Content(lines.text().getBytes(StandardCharsets.UTF_8));
  }

  private void event(Deadline deadline, ContentLines lines) {
    String inLanguage = ";LANGUAGE=" + language.tag();
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", document.id() + "-" + deadline.id() + "@qoltanba");
    lines.add("DTSTAMP", time(document.createdAt()));
    lines.add("DTSTART;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(deadline.lastDay()));
    lines.addText("SUMMARY" + inLanguage, summary);
    lines.addText("DESCRIPTION" + inLanguage, description(deadline));
    lines.add("CLASS", "PRIVATE");
    lines.add("TRANSP", "TRANSPARENT");
    lines.add("BEGIN", "VALARM");
    lines.add("ACTION", "DISPLAY");
    lines.add("TRIGGER", BEFORE);
    lines.addText("DESCRIPTION" + inLanguage, summary);
    lines.add("END", "VALARM");
    lines.add("END", "VEVENT");
  }

  private String description(Deadline deadline) {
    return deadline.title().in(language)
        + "\n"
        + deadline.act().in(language)
        + ", "
        + deadline.article().in(language)
        + document.warnings().stream()
            .filter(warning -> deadline.title().equals(warning.arguments().get("title")))
            .map(warning -> "\n" + words.apply(warning))
            .collect(joining());
  }

  private static String time(Instant instant) {
    return TIME.format(instant);
  }
}
