package org.qoltanba.archive.jpa;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Content;
import org.qoltanba.document.Facts;
import org.qoltanba.document.HistoryEntry;
import org.qoltanba.document.PdfFacts;
import org.qoltanba.document.upload.SignedUpload;
import org.qoltanba.document.upload.Upload;

/** Writes files of other people's making, each of its calls inside one transaction. */
final class UploadWriter {

  private final DocumentWriter writer;
  private final RegisterNumbers numbers;
  private final DocumentReader reader;
  private final Json json;

  UploadWriter(DocumentWriter writer, RegisterNumbers numbers, DocumentReader reader, Json json) {
    this.writer = writer;
    this.numbers = numbers;
    this.reader = reader;
    this.json = json;
  }

  ArchivedDocument keep(SignedUpload signed) {
    var order = signed.source().order();
    RegisterNumbers.Turn turn = numbers.turn(order.caller().organisation());
    // While this one waited for its turn, another call with the same key may have been kept.
    return order
        .key()
        .flatMap(key -> reader.answered(order.caller(), key))
        .orElseGet(() -> receive(signed, turn));
  }

  private ArchivedDocument receive(SignedUpload signed, RegisterNumbers.Turn turn) {
    var order = signed.source().order();
    var caller = order.caller();
    var row = new DocumentRow(signed.source(), turn.take(), json);
    RevisionRow revision = first(signed, turn);
    row.advance(revision, signed.signatures());
    writer.begin(row, revision);
    writer.file(revision, FileRow.Kind.PDF, signed.pdf());
    writer.file(revision, FileRow.Kind.REQUEST, request(order.upload()));
    writer.answer(caller, order.key(), revision);
    writer.flush();
    var received = HistoryEntry.Event.ISSUED;
    writer.note(row.id(), DocumentWriter.entry(turn.at(), caller, received, revision, Upload.KIND));
    writer.noteSignatures(revision, turn.at(), caller, signed.signatures());
    return new ArchivedDocument(
        row.record(revision, json), caller.name(), Optional.of(signed.pdf()), Optional.empty());
  }

  private RevisionRow first(SignedUpload signed, RegisterNumbers.Turn turn) {
    var source = signed.source();
    var pdf = signed.pdf();
    var facts =
        new PdfFacts(source.pages(), pdf.sha256(), pdf.size(), source.source().conformance());
    return new RevisionRow(
            new RevisionRow.Id(source.order().id(), 1),
            DocumentWriter.state(source.parties(), signed.signatures()),
            turn.at(),
            source.order().caller().name())
        .with(facts, json.signatures(signed.signatures()));
  }

  /** Which file came: it is the beginning of what is kept. */
  private Content request(Upload upload) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("sha256", upload.file().sha256());
    tree.put("size", BigDecimal.valueOf(upload.file().size()));
    return new Content(json.facts(new Facts(tree)).getBytes(StandardCharsets.UTF_8));
  }
}
