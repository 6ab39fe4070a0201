package org.qoltanba.web.ui.sign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.Party;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.SignatureField;
import org.qoltanba.document.State;
import org.qoltanba.document.Titles;
import org.qoltanba.json.answer.RecordJson;
import org.qoltanba.language.Dates;
import org.qoltanba.web.ui.Reader;
import org.qoltanba.web.ui.Sentences;

/** Puts a document and its signatures into plain words. */
@RequestScoped
public class PaperTelling {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private Sentences sentences;
  private Reader reader;
  private ZoneId zone;

  protected PaperTelling() {}

  /**
   * @param zone in which times are told
   */
  @Inject
  public PaperTelling(Sentences sentences, Reader reader, ZoneId zone) {
    this.sentences = sentences;
    this.reader = reader;
    this.zone = zone;
  }

  public ToldPaper of(Paper paper) {
    return new ToldPaper(
        paper.record().id().toString(),
        title(paper.record(), paper.title()),
        line(paper.record()),
        state(paper.record().state()),
        paper.fields().stream()
            .filter(field -> field.party().isPresent())
            .map(field -> party(paper, field))
            .toList());
  }

  public ToldPaper of(Waiting waiting) {
    DocumentRecord record = waiting.record();
    return new ToldPaper(
        record.id().toString(),
        title(record, waiting.title()),
        line(record),
        state(record.state()),
        List.of());
  }

  private String title(DocumentRecord record, Optional<Titles> title) {
    return sentences.kind(record.template(), title);
  }

  private String line(DocumentRecord record) {
    String day = Dates.longForm(record.createdAt().atZone(zone).toLocalDate(), reader.language());
    return sentences.word("sign.line", record.number(), day);
  }

  private String state(State state) {
    // Only of drafts, which nobody can sign, there is nothing to say.
    return state == State.DRAFT ? "" : sentences.word("sign.state." + RecordJson.word(state));
  }

  private ToldParty party(Paper paper, SignatureField field) {
    Party party = field.party().orElseThrow();
    String title = title(party);
    Optional<SignatureFacts> made = paper.signature(field);
    if (!field.signed() || made.isEmpty()) {
      String word = field.signed() ? "signed" : "open";
      String headline = sentences.word("sign.party." + word);
      List<String> waits = field.signed() ? List.of() : waits(paper.awaited(party));
      return new ToldParty(field.name(), title, word, headline, waits);
    }
    SignatureFacts facts = made.get();
    String word = facts.pending() ? "pending" : "signed";
    String who = facts.person().orElse(facts.signer());
    String headline = sentences.word("sign.party.by", who, moment(facts.signedAt()));
    return new ToldParty(field.name(), title, word, headline, told(facts));
  }

  private String title(Party party) {
    return party.title().in(reader.language());
  }

  private List<String> waits(List<Party> awaited) {
    String titles = awaited.stream().map(this::title).collect(Collectors.joining(", "));
    return awaited.isEmpty() ? List.of() : List.of(sentences.word("sign.party.waits", titles));
  }

  private List<String> told(SignatureFacts facts) {
    var told = new ArrayList<String>();
    facts
        .kind()
        .ifPresent(kind -> told.add(sentences.word("sign.kind." + kind.word(), facts.signer())));
    String level = facts.level().word();
    told.add(
        facts.pending()
            ? sentences.word("sign.level.pending", facts.asked().word(), level)
            : sentences.word("sign.level.reached", level));
    facts
        .protectedUntil()
        .ifPresent(until -> told.add(sentences.word("sign.protected", day(until))));
    if (facts.sample()) {
      told.add(sentences.word("sign.sample"));
    }
    return told;
  }

  private String moment(Instant at) {
    return day(at) + ", " + HOUR.format(at.atZone(zone));
  }

  private String day(Instant at) {
    ZonedDateTime there = at.atZone(zone);
    return Dates.longForm(there.toLocalDate(), reader.language());
  }
}
