package org.qoltanba.web.ui.persons;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.qoltanba.document.person.Consent;
import org.qoltanba.document.person.JournalEntry;
import org.qoltanba.document.person.JournalPage;
import org.qoltanba.document.person.PersonEvent;
import org.qoltanba.intake.Persons;
import org.qoltanba.web.guard.Callers;
import org.qoltanba.web.ui.Sentences;

/** Reads the journal as whoever is signed in. */
@RequestScoped
public class JournalRoom {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

  /** So many characters of a random id tell people apart well enough to be read. */
  private static final int MARK = 8;

  private Persons persons;
  private Callers callers;
  private HttpServletRequest request;
  private Sentences sentences;
  private ZoneId zone;

  protected JournalRoom() {}

  /**
   * @param zone in which times are told
   */
  @Inject
  public JournalRoom(
      Persons persons,
      Callers callers,
      HttpServletRequest request,
      Sentences sentences,
      ZoneId zone) {
    this.persons = persons;
    this.callers = callers;
    this.request = request;
    this.sentences = sentences;
    this.zone = zone;
  }

  JournalPage page(Wanted wanted, int page, int size) {
    return persons.journal(callers.of(request), wanted.query(zone, page, size));
  }

  List<JournalLine> lines(JournalPage page) {
    return page.entries().stream().map(this::line).toList();
  }

  private JournalLine line(JournalEntry entry) {
    return new JournalLine(
        MOMENT.format(entry.at().atZone(zone)),
        what(entry),
        entry.who().isEmpty() ? sentences.word("persons.service") : entry.who(),
        entry.person().map(UUID::toString).orElse(""),
        entry.person().map(id -> whose(entry, id)).orElse(""),
        entry.consent().map(JournalRoom::consent).orElse(""));
  }

  private String what(JournalEntry entry) {
    String what = sentences.word(key(entry.what()));
    return entry
        .found()
        .map(number -> sentences.word("persons.searched", what, number))
        .orElse(what);
  }

  /** Where the pages' bundle says what it is that was done. */
  static String key(PersonEvent.What what) {
    return "persons.what." + what.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String whose(JournalEntry entry, UUID id) {
    String who = entry.initials().orElseGet(() -> sentences.word("persons.forgotten"));
    return who + " · " + mark(id);
  }

  /** What stands for a person, and tells nothing of them. */
  static String mark(UUID person) {
    return person.toString().substring(0, MARK);
  }

  private static String consent(Consent consent) {
    return consent.number().orElseGet(() -> DAY.format(consent.given()));
  }
}
