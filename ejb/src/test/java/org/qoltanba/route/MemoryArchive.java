package org.qoltanba.route;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.archive.Archive;
import org.qoltanba.archive.Upkeep;
import org.qoltanba.document.ArchivalPdf;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.AssembledDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.CheckedRequest;
import org.qoltanba.document.Content;
import org.qoltanba.document.CountersignedPdf;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.HistoryEntry;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.KeptDocument;
import org.qoltanba.document.OpenedDocument;
import org.qoltanba.document.Party;
import org.qoltanba.document.PdfFacts;
import org.qoltanba.document.RaisedPdf;
import org.qoltanba.document.RegisterPage;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.SignedPdf;
import org.qoltanba.document.SigningOrder;
import org.qoltanba.document.State;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.VoidOrder;
import org.qoltanba.document.level.LevelOrder;
import org.qoltanba.document.level.OpenedForRaising;
import org.qoltanba.document.level.RaisedToOrder;
import org.qoltanba.document.upload.SignedUpload;

/** An archive for one document, in memory. */
final class MemoryArchive implements Archive, Upkeep {

  private final Map<String, ArchivedDocument> answers = new HashMap<>();
  private ArchivedDocument kept;
  private CheckedRequest request;
  private boolean broken;

  ArchivedDocument kept() {
    return kept;
  }

  void breakDown() {
    broken = true;
  }

  @Override
  public ArchivedDocument keep(SignedPdf signed) {
    ArchivalPdf source = signed.source();
    var pdf =
        new PdfFacts(
            source.pages(), signed.pdf().sha256(), signed.pdf().size(), source.conformance());
    return keep(source.source(), Optional.of(signed.pdf()), Optional.of(pdf), signed.signatures());
  }

  @Override
  public OpenedForRaising takeOut(LevelOrder order) {
    return new OpenedForRaising(order, takeOut(order.document()));
  }

  @Override
  public ArchivedDocument keep(RaisedToOrder raised) {
    return keep(raised.raised());
  }

  @Override
  public ArchivedDocument keep(SignedUpload signed) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ArchivedDocument keepDraft(AssembledDocument draft) {
    return keep(draft, Optional.empty(), Optional.empty(), List.of());
  }

  @Override
  public ArchivedDocument keep(CountersignedPdf countersigned) {
    DocumentRecord before = kept.record();
    var signatures = new ArrayList<>(before.signatures());
    signatures.add(countersigned.signature());
    kept =
        new ArchivedDocument(
            record(before.revision() + 1, before.pdf(), signatures),
            countersigned.source().order().caller().name(),
            Optional.of(countersigned.pdf()),
            kept.docx());
    return kept;
  }

  @Override
  public OpenedDocument open(SigningOrder order) {
    return new OpenedDocument(
        order, kept.record(), kept.pdf().orElseThrow(), request.template().manifest().parties());
  }

  @Override
  public List<UUID> pending() {
    return kept.record().state() == State.PENDING_LT ? List.of(kept.record().id()) : List.of();
  }

  @Override
  public List<UUID> ending(Instant moment) {
    return kept.record().signatures().stream()
            .flatMap(signature -> signature.protectedUntil().stream())
            .allMatch(moment::isBefore)
        ? List.of()
        : List.of(kept.record().id());
  }

  @Override
  public KeptDocument takeOut(UUID document) {
    return new KeptDocument(kept.record(), kept.pdf().orElseThrow());
  }

  @Override
  public ArchivedDocument keep(RaisedPdf raised) {
    if (broken) {
      throw new StepFailed("archive", new IllegalStateException("no space left"));
    }
    var before = kept.record();
    kept =
        new ArchivedDocument(
            record(before.revision() + 1, before.pdf(), raised.signatures()),
            "qoltanba",
            Optional.of(raised.pdf()),
            kept.docx());
    return kept;
  }

  @Override
  public Optional<ArchivedDocument> answered(Caller caller, IdempotencyKey key) {
    return Optional.ofNullable(answers.get(key.value()));
  }

  @Override
  public DocumentRecord record(Caller caller, UUID document) {
    return kept.record();
  }

  @Override
  public Content pdf(Caller caller, UUID document) {
    return kept.pdf().orElseThrow();
  }

  @Override
  public Content docx(Caller caller, UUID document) {
    return kept.docx().orElseThrow();
  }

  @Override
  public List<HistoryEntry> history(Caller caller, UUID document) {
    return List.of();
  }

  @Override
  public RegisterPage register(Caller caller, RegisterQuery query) {
    return new RegisterPage(List.of(kept.record()), 0, 1, 1);
  }

  @Override
  public void note(Caller caller, UUID document, HistoryEntry.Event event, String detail) {}

  @Override
  public DocumentRecord annul(Caller caller, VoidOrder order) {
    return kept.record();
  }

  @Override
  public void seen(Caller caller, UUID document, HistoryEntry.Event event, String detail) {}

  @Override
  public List<Party> parties(Caller caller, UUID document) {
    return request.parties();
  }

  @Override
  public String requestData(Caller caller, UUID document) {
    return "{}";
  }

  @Override
  public String health() {
    return "";
  }

  private ArchivedDocument keep(
      AssembledDocument source,
      Optional<Content> pdf,
      Optional<PdfFacts> facts,
      List<SignatureFacts> signatures) {
    if (broken) {
      throw new StepFailed("archive", new IllegalStateException("no space left"));
    }
    request = source.source();
    boolean docx = request.order().request().output().docx();
    kept =
        new ArchivedDocument(
            record(1, facts, signatures),
            request.order().caller().name(),
            pdf,
            docx ? Optional.of(source.docx()) : Optional.empty());
    request.order().key().ifPresent(key -> answers.put(key.value(), kept));
    return kept;
  }

  private static State state(Optional<PdfFacts> pdf, List<SignatureFacts> signatures) {
    if (signatures.stream().anyMatch(SignatureFacts::pending)) {
      return State.PENDING_LT;
    }
    return pdf.isEmpty() ? State.DRAFT : State.PARTLY_SIGNED;
  }

  private DocumentRecord record(
      int revision, Optional<PdfFacts> pdf, List<SignatureFacts> signatures) {
    var order = request.order();
    return new DocumentRecord(
        order.id(),
        "2026-000001",
        order.caller().organisation(),
        order.request().template(),
        request.template().manifest().version(),
        request.language(),
        state(pdf, signatures),
        revision,
        order.request().reference(),
        Instant.EPOCH,
        order.caller().name(),
        pdf,
        Optional.empty(),
        signatures,
        request.warnings());
  }
}
