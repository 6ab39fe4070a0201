package org.qoltanba.web.ui.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qoltanba.document.Deadline;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.Ending;
import org.qoltanba.document.HistoryEntry.Event;
import org.qoltanba.document.Language;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.SignatureField;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.upload.Upload;
import org.qoltanba.json.answer.RecordJson;
import org.qoltanba.language.Dates;
import org.qoltanba.language.Messages;
import org.qoltanba.web.ui.Reader;
import org.qoltanba.web.ui.Sentences;
import org.qoltanba.web.ui.paper.ToldPaper.ToldParty;

/** Puts what is known of a document into plain words. */
@RequestScoped
public class PaperTelling {

  private Sentences sentences;
  private Messages messages;
  private Reader reader;
  private ZoneId zone;

  protected PaperTelling() {}

  /**
   * @param zone in which times are told
   */
  @Inject
  public PaperTelling(Sentences sentences, Messages messages, Reader reader, ZoneId zone) {
    this.sentences = sentences;
    this.messages = messages;
    this.reader = reader;
    this.zone = zone;
  }

  ToldPaper of(Paper paper) {
    DocumentRecord record = paper.record();
    Language language = reader.language();
    return new ToldPaper(
        record.number(),
        sentences.kind(record.template(), paper.kind().map(TemplateManifest::title)),
        RecordJson.word(record.state()),
        facts(paper),
        record.lineage().ending().map(ending -> ending(ending, paper)).orElse(""),
        paper.fields().stream().map(field -> party(field, paper)).toList(),
        record.warnings().stream().map(fault -> messages.of(fault, language)).toList(),
        record.deadlines().stream().map(this::deadline).toList(),
        new HistoryTelling(sentences, moments(), language).of(paper));
  }

  private Map<String, String> facts(Paper paper) {
    DocumentRecord record = paper.record();
    var facts = new LinkedHashMap<String, String>();
    facts.put("paper.fact.state", sentences.word("state." + RecordJson.word(record.state())));
    record.initials().ifPresent(initials -> facts.put("paper.fact.about", initials));
    String issued = moments().of(record.createdAt()) + ", " + record.createdBy();
    facts.put("paper.fact.issued", issued);
    record.reference().ifPresent(reference -> facts.put("paper.fact.reference", reference));
    paper.number(Event.REPLACES).ifPresent(old -> facts.put("paper.fact.replaces", old));
    String language = sentences.word("language." + record.language().tag());
    facts.put("paper.fact.language", language);
    record.pdf().ifPresent(pdf -> facts.put("paper.fact.pages", Integer.toString(pdf.pages())));
    if (!record.template().equals(Upload.KIND)) {
      facts.put("paper.fact.version", record.templateVersion());
    }
    return facts;
  }

  private String ending(Ending ending, Paper paper) {
    String when = moments().of(ending.at());
    return paper
        .number(Event.SUPERSEDED)
        .map(number -> sentences.word("paper.superseded", when, ending.by(), number))
        .orElseGet(() -> sentences.word("paper.voided", when, ending.by(), ending.reason()));
  }

  private ToldParty party(SignatureField field, Paper paper) {
    String title =
        paper
            .party(field.name())
            .map(party -> party.title().in(reader.language()))
            .orElse(field.name());
    String told =
        paper
            .signature(field.name())
            .map(this::signature)
            .orElseGet(() -> sentences.word(field.signed() ? "paper.signed" : "paper.unsigned"));
    return new ToldParty(title, field.signed(), told);
  }

  private String signature(SignatureFacts signature) {
    String when = moments().of(signature.signedAt());
    return sentences.word("paper.signed-by", signature.signer(), when, signature.level().word());
  }

  private String deadline(Deadline deadline) {
    Language language = reader.language();
    String day = Dates.longForm(deadline.lastDay(), language);
    String rule = deadline.act().in(language) + ", " + deadline.article().in(language);
    return sentences.word("paper.deadline", deadline.title().in(language), day, rule);
  }

  private Moments moments() {
    return new Moments(zone, reader.language());
  }
}
