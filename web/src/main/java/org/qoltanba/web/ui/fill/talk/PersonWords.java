package org.qoltanba.web.ui.fill.talk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.person.Consent;
import org.qoltanba.document.person.PersonEntry;
import org.qoltanba.document.person.PersonEvent;
import org.qoltanba.form.Line;
import org.qoltanba.language.Dates;
import org.qoltanba.language.Messages;
import org.qoltanba.web.ui.Reader;
import org.qoltanba.web.ui.Sentences;

/** Puts what is told of remembered people into the reader's language; no name is among it. */
@RequestScoped
public class PersonWords {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private Messages messages;
  private Sentences sentences;
  private Reader reader;

  protected PersonWords() {}

  @Inject
  public PersonWords(Messages messages, Sentences sentences, Reader reader) {
    this.messages = messages;
    this.sentences = sentences;
    this.reader = reader;
  }

  /** {@code А… С…, 1990}, and until when one may take the data over. */
  public String label(PersonEntry person) {
    String born = person.born().map(year -> ", " + year).orElse("");
    return sentences.word(
        "person.entry",
        person.initials() + born,
        Dates.longForm(person.consent().until(), reader.language()));
  }

  public String remembered(Consent consent) {
    return sentences.word("person.remembered", Dates.longForm(consent.until(), reader.language()));
  }

  public String withdrawn(PersonEntry person) {
    return sentences.word("person.withdrawn", person.initials());
  }

  /** When, what, and by whom. */
  public String event(PersonEvent event, ZoneId zone) {
    ZonedDateTime at = event.at().atZone(zone);
    String what = "person.event." + event.what().name().toLowerCase(Locale.ROOT);
    return Dates.longForm(at.toLocalDate(), reader.language())
        + ", "
        + HOUR.format(at)
        + " — "
        + sentences.word(what, event.who(), basis(event.consent()));
  }

  private String basis(Consent consent) {
    return consent.number().orElseGet(() -> Dates.longForm(consent.given(), reader.language()));
  }

  public String name(Line line) {
    return line.label().in(reader.language());
  }

  /** Each thing for which something was refused. */
  public List<String> of(Refusal refusal) {
    return refusal.faults().isEmpty()
        ? List.of(messages.of(refusal, reader.language()))
        : refusal.faults().stream().map(fault -> messages.of(fault, reader.language())).toList();
  }
}
