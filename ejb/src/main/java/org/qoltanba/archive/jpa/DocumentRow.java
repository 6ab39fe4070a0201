package org.qoltanba.archive.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.AssembledDocument;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.Ending;
import org.qoltanba.document.Language;
import org.qoltanba.document.Lineage;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.State;
import org.qoltanba.document.upload.PlacedUpload;
import org.qoltanba.document.upload.Upload;

/** A kept document: what never changes of it, and which revision is the latest. */
@Entity
@Table(name = "document")
final class DocumentRow {

  /** A kind without a template has but one. */
  private static final String UPLOADED_VERSION = "1";

  @Id private UUID id;

  private String organisation;

  @Column(name = "register_year")
  private int registerYear;

  @Column(name = "register_no")
  private int registerNo;

  private String template;

  @Column(name = "template_version")
  private String templateVersion;

  private String language;

  private String state;

  private int revision;

  private String reference;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "docx_sha256")
  private String docxSha256;

  @Column(length = 100_000)
  private String parties;

  @Column(length = 1_000_000)
  private String warnings;

  @Column(length = 1_000_000)
  private String deadlines;

  @Column(name = "protected_until")
  private Instant protectedUntil;

  private String initials;

  @Column(name = "predecessor_id")
  private UUID predecessor;

  @Embedded private EndColumns ending;

  protected DocumentRow() {}

  DocumentRow(AssembledDocument source, RegisterNumbers.Entry entry, Json json) {
    var order = source.source().order();
    var manifest = source.source().template().manifest();
    this.id = order.id();
    this.organisation = order.caller().organisation();
    this.registerYear = entry.year();
    this.registerNo = entry.no();
    this.createdAt = entry.at();
    this.createdBy = order.caller().name();
    this.template = manifest.id();
    this.templateVersion = manifest.version();
    this.language = source.source().language().name();
    this.reference = order.request().reference().orElse(null);
    this.docxSha256 = order.request().output().docx() ? source.docx().sha256() : null;
    this.parties = json.parties(source.source().parties());
    this.warnings = json.faults(source.source().warnings());
    this.deadlines = json.deadlines(source.source().deadlines());
    this.initials = manifest.aid().initials(source.source().facts()).orElse(null);
    this.predecessor = order.request().replaces().orElse(null);
  }

  DocumentRow(PlacedUpload source, RegisterNumbers.Entry entry, Json json) {
    var order = source.order();
    this.id = order.id();
    this.organisation = order.caller().organisation();
    this.registerYear = entry.year();
    this.registerNo = entry.no();
    this.createdAt = entry.at();
    this.createdBy = order.caller().name();
    this.template = Upload.KIND;
    this.templateVersion = UPLOADED_VERSION;
    this.language = order.upload().language().name();
    this.reference = order.upload().reference().orElse(null);
    this.parties = json.parties(source.parties());
    this.warnings = json.faults(source.warnings());
    this.deadlines = json.deadlines(List.of());
  }

  /**
   * Takes over the revision, which is the latest from now on.
   *
   * @param signatures of the revision
   */
  void advance(RevisionRow latest, List<SignatureFacts> signatures) {
    this.revision = latest.id().revision();
    this.state = ending().map(Ending::state).orElse(latest.state()).name();
    // The last time-stamp of the document covers all that was signed before.
    this.protectedUntil =
        signatures.stream()
            .flatMap(signature -> signature.protectedUntil().stream())
            .max(Comparator.naturalOrder())
            .orElse(null);
  }

  /** From now on it is only something to be read. */
  void end(Ending how) {
    this.ending = new EndColumns(how);
    this.state = how.state().name();
  }

  Optional<Ending> ending() {
    return Optional.ofNullable(ending).map(EndColumns::ending);
  }

  /** The number in the register. */
  String number() {
    return RegisterNumbers.text(registerYear, registerNo);
  }

  /** Whether it is of the other's kind, and more than a draft. */
  boolean saysWhat(DocumentRow other) {
    return template.equals(other.template) && !state.equals(State.DRAFT.name());
  }

  UUID id() {
    return id;
  }

  String organisation() {
    return organisation;
  }

  RevisionRow.Id latest() {
    return new RevisionRow.Id(id, revision);
  }

  /** The party list, as {@link Json#parties(String)} reads it. */
  String parties() {
    return parties;
  }

  RevisionRow.Id first() {
    return new RevisionRow.Id(id, 1);
  }

  Optional<String> docxSha256() {
    return Optional.ofNullable(docxSha256);
  }

  /** As it was with that revision, whatever became of it. */
  DocumentRecord record(RevisionRow as, Json json) {
    return record(as, json, Optional.empty());
  }

  /** As it is. */
  DocumentRecord current(RevisionRow latest, Json json) {
    return record(latest, json, ending());
  }

  private DocumentRecord record(RevisionRow as, Json json, Optional<Ending> ended) {
    return new DocumentRecord(
        id,
        number(),
        organisation,
        template,
        templateVersion,
        Language.valueOf(language),
        ended.map(Ending::state).orElse(as.state()),
        as.id().revision(),
        Optional.ofNullable(reference),
        createdAt,
        createdBy,
        as.pdf(),
        docxSha256(),
        json.signatures(as.signatures()),
        json.faults(warnings),
        json.deadlines(deadlines),
        Optional.ofNullable(initials),
        new Lineage(Optional.ofNullable(predecessor), ended));
  }
}
