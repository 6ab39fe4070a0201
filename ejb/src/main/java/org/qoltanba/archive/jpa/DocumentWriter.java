package org.qoltanba.archive.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.qoltanba.archive.jpa.ending.Dependants;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.AssembledDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.CountersignedPdf;
import org.qoltanba.document.DocumentOrder;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.HistoryEntry;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.Party;
import org.qoltanba.document.PdfFacts;
import org.qoltanba.document.RaisedPdf;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.SignedPdf;
import org.qoltanba.document.State;
import org.qoltanba.document.VoidOrder;
import org.qoltanba.document.level.LevelOrder;
import org.qoltanba.document.level.RaisedToOrder;

/** Writes documents, each of its calls inside one transaction. */
final class DocumentWriter {

  /** Who did what no account asked for. */
  private static final String SERVICE = "qoltanba";

  private final Supplier<EntityManager> entityManagers;
  private final RegisterNumbers numbers;
  private final DocumentReader reader;
  private final Json json;
  private final Endings endings;

  DocumentWriter(
      Supplier<EntityManager> entityManagers,
      RegisterNumbers numbers,
      DocumentReader reader,
      Json json,
      Dependants dependants) {
    this.entityManagers = entityManagers;
    this.numbers = numbers;
    this.reader = reader;
    this.json = json;
    this.endings = new Endings(entityManagers, reader, numbers, json, dependants);
  }

  DocumentRecord annul(Caller caller, VoidOrder order) {
    return endings.annul(caller, order);
  }

  ArchivedDocument keep(AssembledDocument source, Optional<SignedPdf> signed) {
    DocumentOrder order = source.source().order();
    RegisterNumbers.Turn turn = numbers.turn(order.caller().organisation());
    // While this one waited for its turn, another call with the same key may have been kept.
    return order
        .key()
        .flatMap(key -> reader.answered(order.caller(), key))
        .orElseGet(() -> issue(source, signed, turn));
  }

  private ArchivedDocument issue(
      AssembledDocument source, Optional<SignedPdf> signed, RegisterNumbers.Turn turn) {
    DocumentOrder order = source.source().order();
    Optional<DocumentRow> old =
        order.request().replaces().map(id -> endings.replaceable(order.caller(), id));
    var row = new DocumentRow(source, turn.take(), json);
    RevisionRow revision = first(source, signed, turn.at());
    Optional<Content> pdf = signed.map(SignedPdf::pdf);
    Optional<Content> docx = row.docxSha256().map(sha256 -> source.docx());
    var signatures = signed.map(SignedPdf::signatures).orElse(List.of());
    row.advance(revision, signatures);
    begin(row, revision);
    pdf.ifPresent(content -> file(revision, FileRow.Kind.PDF, content));
    docx.ifPresent(content -> file(revision, FileRow.Kind.DOCX, content));
    file(revision, FileRow.Kind.REQUEST, request(order));
    answer(order.caller(), order.key(), revision);
    entityManagers.get().flush();
    note(row.id(), entry(turn.at(), order.caller(), HistoryEntry.Event.ISSUED, revision, ""));
    noteSignatures(revision, turn.at(), order.caller(), signatures);
    old.ifPresent(ended -> endings.supersede(order.caller(), ended, row));
    return new ArchivedDocument(row.record(revision, json), order.caller().name(), pdf, docx);
  }

  ArchivedDocument keep(CountersignedPdf countersigned) {
    var order = countersigned.source().order();
    DocumentRow row = reader.document(order.caller(), order.document());
    // Read again under the lock: in a longer transaction the row may be an old copy.
    entityManagers.get().refresh(row, LockModeType.PESSIMISTIC_WRITE);
    return order
        .key()
        .flatMap(key -> reader.answered(order.caller(), key))
        .orElseGet(() -> revise(row, countersigned));
  }

  private ArchivedDocument revise(DocumentRow row, CountersignedPdf countersigned) {
    var opened = countersigned.source();
    Endings.requireNone(row);
    if (row.latest().revision() != opened.record().revision()) {
      throw Refusal.of(Refusal.Kind.CONFLICT, "changed-meanwhile");
    }
    Caller caller = opened.order().caller();
    Instant at = numbers.now();
    var signatures = new ArrayList<>(json.signatures(reader.revision(row.latest()).signatures()));
    signatures.add(countersigned.signature());
    RevisionRow revision = advance(row, countersigned.pdf(), signatures, caller.name(), at);
    answer(caller, opened.order().key(), revision);
    entityManagers.get().flush();
    String party = countersigned.signature().party();
    note(row.id(), entry(at, caller, HistoryEntry.Event.SIGNED, revision, party));
    return new ArchivedDocument(
        row.record(revision, json),
        caller.name(),
        Optional.of(countersigned.pdf()),
        reader.docx(row));
  }

  ArchivedDocument keep(RaisedPdf raised) {
    return raise(locked(raised), raised, SERVICE);
  }

  ArchivedDocument keep(RaisedToOrder raised) {
    LevelOrder order = raised.order();
    DocumentRow row = locked(raised.raised());
    return order
        .key()
        .flatMap(key -> reader.answered(order.caller(), key))
        .orElseGet(
            () -> {
              var kept = raise(row, raised.raised(), order.caller().name());
              answer(order.caller(), order.key(), reader.revision(row.latest()));
              flush();
              return kept;
            });
  }

  private DocumentRow locked(RaisedPdf raised) {
    UUID id = raised.source().record().id();
    DocumentRow row = entityManagers.get().find(DocumentRow.class, id);
    entityManagers.get().refresh(row, LockModeType.PESSIMISTIC_WRITE);
    return row;
  }

  private ArchivedDocument raise(DocumentRow row, RaisedPdf raised, String who) {
    if (row.latest().revision() != raised.source().record().revision()) {
      throw Refusal.of(Refusal.Kind.CONFLICT, "changed-meanwhile");
    }
    Instant at = numbers.now();
    RevisionRow revision = advance(row, raised.pdf(), raised.signatures(), who, at);
    int no = revision.id().revision();
    note(row.id(), new HistoryEntry(at, who, HistoryEntry.Event.RAISED, no, ""));
    return new ArchivedDocument(
        row.record(revision, json), who, Optional.of(raised.pdf()), reader.docx(row));
  }

  /** Adds the revision with this file and these signatures. */
  private RevisionRow advance(
      DocumentRow row, Content pdf, List<SignatureFacts> signatures, String who, Instant at) {
    RevisionRow before = reader.revision(row.latest());
    PdfFacts was = before.pdf().orElseThrow();
    var facts = new PdfFacts(was.pages(), pdf.sha256(), pdf.size(), was.conformance());
    State state = state(json.parties(row.parties()), signatures);
    RevisionRow revision =
        new RevisionRow(before.id().next(), state, at, who)
            .with(facts, json.signatures(signatures));
    row.advance(revision, signatures);
    entityManagers.get().persist(revision);
    file(revision, FileRow.Kind.PDF, pdf);
    entityManagers.get().flush();
    return revision;
  }

  void flush() {
    entityManagers.get().flush();
  }

  void note(UUID document, HistoryEntry entry) {
    entityManagers.get().persist(new HistoryRow(document, entry));
  }

  private RevisionRow first(AssembledDocument source, Optional<SignedPdf> signed, Instant at) {
    DocumentOrder order = source.source().order();
    var id = new RevisionRow.Id(order.id(), 1);
    if (signed.isEmpty()) {
      return new RevisionRow(id, State.DRAFT, at, order.caller().name());
    }
    SignedPdf result = signed.get();
    List<Party> parties = source.source().template().manifest().parties();
    var facts =
        new PdfFacts(
            result.source().pages(),
            result.pdf().sha256(),
            result.pdf().size(),
            result.source().conformance());
    return new RevisionRow(id, state(parties, result.signatures()), at, order.caller().name())
        .with(facts, json.signatures(result.signatures()));
  }

  static State state(List<Party> parties, List<SignatureFacts> signatures) {
    if (signatures.isEmpty()) {
      return State.ISSUED;
    }
    if (signatures.stream().anyMatch(SignatureFacts::pending)) {
      return State.PENDING_LT;
    }
    List<String> signed = signatures.stream().map(SignatureFacts::party).toList();
    boolean all = parties.stream().map(Party::id).allMatch(signed::contains);
    return all ? State.SIGNED : State.PARTLY_SIGNED;
  }

  void noteSignatures(
      RevisionRow revision, Instant at, Caller caller, List<SignatureFacts> signatures) {
    for (SignatureFacts signature : signatures) {
      var party = signature.party();
      note(revision.id().document(), entry(at, caller, HistoryEntry.Event.SIGNED, revision, party));
    }
  }

  static HistoryEntry entry(
      Instant at, Caller caller, HistoryEntry.Event what, RevisionRow revision, String detail) {
    return new HistoryEntry(at, caller.name(), what, revision.id().revision(), detail);
  }

  private Content request(DocumentOrder order) {
    return new Content(json.facts(order.request().data()).getBytes(StandardCharsets.UTF_8));
  }

  /** A document and its first revision. */
  void begin(DocumentRow row, RevisionRow revision) {
    entityManagers.get().persist(row);
    entityManagers.get().persist(revision);
  }

  void file(RevisionRow revision, FileRow.Kind kind, Content content) {
    entityManagers.get().persist(new FileRow(new FileRow.Id(revision.id(), kind), content));
  }

  void answer(Caller caller, Optional<IdempotencyKey> key, RevisionRow revision) {
    key.map(value -> new AnswerRow(caller.organisation(), value, revision.id()))
        .ifPresent(entityManagers.get()::persist);
  }
}
