package org.qoltanba.web.ui.batch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.batch.Batch;
import org.qoltanba.document.batch.BatchRow;
import org.qoltanba.document.batch.BatchRow.Paper;
import org.qoltanba.document.batch.RowFault;
import org.qoltanba.language.Dates;
import org.qoltanba.language.Messages;
import org.qoltanba.web.ui.Reader;
import org.qoltanba.web.ui.Sentences;

/** Puts what is known of batches into the reader's language. */
@RequestScoped
public class BatchTelling {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  /** The head is the first. */
  private static final int FIRST_ROW = 2;

  private Sentences sentences;
  private Messages messages;
  private Reader reader;
  private ZoneId zone;

  protected BatchTelling() {}

  /**
   * @param zone in which it is told when something was done
   */
  @Inject
  public BatchTelling(Sentences sentences, Messages messages, Reader reader, ZoneId zone) {
    this.sentences = sentences;
    this.messages = messages;
    this.reader = reader;
    this.zone = zone;
  }

  ToldBatch batch(Batch batch, List<TemplateManifest> kinds) {
    String title =
        kinds.stream()
            .filter(kind -> kind.id().equals(batch.template()))
            .map(kind -> kind.title().in(reader.language()))
            .findFirst()
            .orElse(batch.template());
    String state = "batch.state." + batch.state().name().toLowerCase(Locale.ROOT);
    return new ToldBatch(
        batch, title, sentences.word(state), counts(batch), created(batch), reference(batch));
  }

  private String reference(Batch batch) {
    return batch
        .wish()
        .reference(FIRST_ROW)
        .map(first -> sentences.word("batch.reference.found", first))
        .orElse("");
  }

  private String counts(Batch batch) {
    var counts = batch.counts();
    return sentences.word(
        "batch.counts", counts.all(), counts.issued(), counts.waiting(), counts.faulty());
  }

  private String created(Batch batch) {
    ZonedDateTime there = batch.createdAt().atZone(zone);
    String moment =
        Dates.longForm(there.toLocalDate(), reader.language()) + ", " + HOUR.format(there);
    return sentences.word("batch.created", batch.createdBy(), moment);
  }

  ToldRow row(BatchRow row) {
    return new ToldRow(
        row.number(),
        row.faults().stream().map(this::fault).toList(),
        row.paper().map(paper -> paper.id().toString()).orElse(null),
        row.paper().map(Paper::number).orElse(""));
  }

  private String fault(RowFault fault) {
    String sentence = messages.of(fault.fault(), reader.language());
    return fault.column().isEmpty() ? sentence : fault.column() + ": " + sentence;
  }
}
