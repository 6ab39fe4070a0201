package org.qoltanba.web.ui.fill.talk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.writing.PreviewPage;
import org.qoltanba.form.Form;
import org.qoltanba.form.Line;
import org.qoltanba.form.offer.CaseOffers;
import org.qoltanba.form.offer.IinOffers;
import org.qoltanba.form.offer.Offer;
import org.qoltanba.form.shape.LeafKind;
import org.qoltanba.language.Dates;
import org.qoltanba.language.Messages;
import org.qoltanba.web.ui.Reader;
import org.qoltanba.web.ui.Sentences;

/** Puts what is to be said at the fields into the reader's language. */
@RequestScoped
public class Hints {

  private Messages messages;
  private Sentences sentences;
  private Reader reader;

  protected Hints() {}

  @Inject
  public Hints(Messages messages, Sentences sentences, Reader reader) {
    this.messages = messages;
    this.sentences = sentences;
    this.reader = reader;
  }

  /**
   * @param paper the language of the paper
   * @param all whether also that is said which is only not typed yet
   */
  public List<Hint> of(Form form, Language paper, PreviewPage page, boolean all) {
    var hints = new ArrayList<Hint>();
    Predicate<Fault> said = fault -> all || !form.at(fault.pointer()).isBlank();
    page.faults().stream().filter(said).forEach(fault -> hints.add(hint("fault", fault)));
    page.warnings().forEach(warning -> hints.add(hint(kind(warning), warning)));
    days(form).forEach(hints::add);
    CaseOffers.of(form, paper).forEach(offer -> hints.add(printed(offer)));
    IinOffers.of(form)
        .forEach(offer -> line(form, offer).ifPresent(line -> hints.add(hint(offer, line))));
    return hints;
  }

  /** Each day in words: a browser's field shows it as is usual in the browser's country. */
  private Stream<Hint> days(Form form) {
    return form.sections().stream()
        .flatMap(section -> section.lines().stream())
        .filter(line -> line.kind().equals(LeafKind.DATE.name()))
        .flatMap(line -> day(line.text()).map(day -> hint(line, day)).stream());
  }

  private static Hint hint(Line line, String day) {
    return new Hint(line.place(), "day", day, Optional.empty());
  }

  /** The day in words; empty for what is none. */
  private Optional<String> day(String text) {
    try {
      return Optional.of(Dates.longForm(LocalDate.parse(text), reader.language()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What is remembered of people, at the fields in which something else is typed. */
  public List<Hint> remembered(Form form, List<Offer> offers) {
    return offers.stream()
        .filter(offer -> !form.at(offer.place()).strip().equals(offer.text()))
        .flatMap(offer -> line(form, offer).map(line -> remembered(offer, line)).stream())
        .toList();
  }

  private Hint remembered(Offer offer, Line line) {
    String text = sentences.word("person.differs", shown(offer, line));
    return new Hint(offer.place(), "offer", text, Optional.of(offer));
  }

  /** Why no page can be shown, at the fields that it is about. */
  public List<Hint> of(Refusal refusal) {
    return refusal.faults().stream().map(fault -> hint("fault", fault)).toList();
  }

  public String sentence(Refusal refusal) {
    return refusal.faults().isEmpty()
        ? messages.of(refusal, reader.language())
        : sentence(refusal.faults().get(0));
  }

  public String sentence(Fault fault) {
    return messages.of(fault, reader.language());
  }

  /** What the text's mending told can be undone. */
  private static String kind(Fault warning) {
    return warning.code().startsWith("mended-") ? "mended" : "warning";
  }

  private Hint printed(Offer offer) {
    String text = sentences.word("fill.printed", offer.text());
    return new Hint(offer.place(), "offer", text, Optional.of(offer));
  }

  private Hint hint(String kind, Fault fault) {
    return new Hint(fault.pointer(), kind, sentence(fault), Optional.empty());
  }

  private Hint hint(Offer offer, Line line) {
    Language language = reader.language();
    String text = sentences.word("fill.offer", line.label().in(language), shown(offer, line));
    return new Hint(offer.because(), "offer", text, Optional.of(offer));
  }

  private String shown(Offer offer, Line line) {
    if (line.kind().equals(LeafKind.DATE.name())) {
      return day(offer.text()).orElse(offer.text());
    }
    return line.options().stream()
        .filter(option -> option.value().equals(offer.text()))
        .map(option -> option.label().in(reader.language()))
        .findFirst()
        .orElse(offer.text());
  }

  private static Optional<Line> line(Form form, Offer offer) {
    return form.sections().stream()
        .flatMap(section -> section.lines().stream())
        .filter(line -> line.place().equals(offer.place()))
        .findFirst();
  }
}
