package org.qoltanba.archive.jpa;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.HistoryEntry;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.KeptDocument;
import org.qoltanba.document.OpenedDocument;
import org.qoltanba.document.Party;
import org.qoltanba.document.PdfFacts;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SigningOrder;
import org.qoltanba.document.level.LevelOrder;
import org.qoltanba.document.level.OpenedForRaising;

/** Reads single documents; nothing of it can be had without the caller's organisation. */
final class DocumentReader {

  private final Supplier<EntityManager> entityManagers;
  private final Json json;

  DocumentReader(Supplier<EntityManager> entityManagers, Json json) {
    this.entityManagers = entityManagers;
    this.json = json;
  }

  /**
   * @throws Refusal (not found) if there is none in the caller's organisation
   */
  DocumentRow document(Caller caller, UUID id) {
    DocumentRow row = entityManagers.get().find(DocumentRow.class, id);
    if (row == null || !row.organisation().equals(caller.organisation())) {
      throw Refusal.notFound("unknown-document");
    }
    return row;
  }

  RevisionRow revision(RevisionRow.Id id) {
    return entityManagers.get().find(RevisionRow.class, id);
  }

  DocumentRecord record(Caller caller, UUID id) {
    DocumentRow row = document(caller, id);
    return row.current(revision(row.latest()), json);
  }

  Content pdf(Caller caller, UUID id) {
    return pdf(revision(document(caller, id).latest()))
        .orElseThrow(() -> Refusal.notFound("no-pdf"));
  }

  Content docx(Caller caller, UUID id) {
    return docx(document(caller, id)).orElseThrow(() -> Refusal.notFound("no-docx"));
  }

  List<Party> parties(Caller caller, UUID id) {
    return json.parties(document(caller, id).parties());
  }

  String requestData(Caller caller, UUID id) {
    FileRow file = file(document(caller, id).first(), FileRow.Kind.REQUEST);
    return new String(file.verified(file.sha256()).bytes(), StandardCharsets.UTF_8);
  }

  OpenedDocument open(SigningOrder order) {
    DocumentRow row = document(order.caller(), order.document());
    RevisionRow revision = revision(row.latest());
    Endings.requireNone(row);
    return new OpenedDocument(
        order, row.record(revision, json), signable(revision), json.parties(row.parties()));
  }

  OpenedForRaising takeOut(LevelOrder order) {
    DocumentRow row = document(order.caller(), order.document());
    Endings.requireNone(row);
    RevisionRow revision = revision(row.latest());
    return new OpenedForRaising(
        order, new KeptDocument(row.record(revision, json), signable(revision)));
  }

  private Content signable(RevisionRow revision) {
    return pdf(revision).orElseThrow(() -> Refusal.of(Refusal.Kind.CONFLICT, "draft-not-signable"));
  }

  /** Of any organisation. */
  KeptDocument takeOut(UUID document) {
    DocumentRow row = entityManagers.get().find(DocumentRow.class, document);
    RevisionRow revision = revision(row.latest());
    return new KeptDocument(row.record(revision, json), pdf(revision).orElseThrow());
  }

  Optional<ArchivedDocument> answered(Caller caller, IdempotencyKey key) {
    var id = new AnswerRow.Id(caller.organisation(), key.value());
    return Optional.ofNullable(entityManagers.get().find(AnswerRow.class, id))
        .map(answer -> load(answer.to(key), caller));
  }

  List<HistoryEntry> history(Caller caller, UUID id) {
    return entityManagers
        .get()
        .createQuery(
            "select h from HistoryRow h where h.document = :document order by h.at, h.id",
            HistoryRow.class)
        .setParameter("document", document(caller, id).id())
        .getResultStream()
        .map(HistoryRow::entry)
        .toList();
  }

  /** Whether the history tells the same of the same account already, not longer ago than that. */
  boolean told(UUID document, HistoryEntry entry, Duration ago) {
    return !entityManagers
        .get()
        .createQuery(
            "select h.id from HistoryRow h where h.document = :document and h.at > :since"
                + " and h.who = :who and h.what = :what and h.revision = :revision"
                + " and h.detail = :detail",
            Long.class)
        .setParameter("document", document)
        .setParameter("since", entry.at().minus(ago))
        .setParameter("who", entry.who())
        .setParameter("what", entry.what().name())
        .setParameter("revision", entry.revision())
        .setParameter("detail", entry.detail())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  private ArchivedDocument load(RevisionRow.Id id, Caller caller) {
    DocumentRow row = entityManagers.get().find(DocumentRow.class, id.document());
    RevisionRow revision = revision(id);
    return new ArchivedDocument(
        row.record(revision, json), caller.name(), pdf(revision), docx(row));
  }

  Optional<Content> pdf(RevisionRow revision) {
    return revision
        .pdf()
        .map(PdfFacts::sha256)
        .map(sha256 -> file(revision.id(), FileRow.Kind.PDF).verified(sha256));
  }

  Optional<Content> docx(DocumentRow row) {
    return row.docxSha256().map(sha256 -> file(row.first(), FileRow.Kind.DOCX).verified(sha256));
  }

  private FileRow file(RevisionRow.Id revision, FileRow.Kind kind) {
    return entityManagers.get().find(FileRow.class, new FileRow.Id(revision, kind));
  }
}
