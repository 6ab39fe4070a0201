package org.qoltanba.archive.jpa.version;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.qoltanba.archive.DraftVersion;
import org.qoltanba.document.TemplateVersion;
import org.qoltanba.document.TemplateVersion.Deed;
import org.qoltanba.document.TemplateVersion.Keeping;
import org.qoltanba.document.TemplateVersion.State;

/** A version of a template, without its content: many of these are read at once. */
@Entity
@Table(name = "template_version")
final class VersionRow {

  @EmbeddedId private VersionId id;

  private String state;

  private String organisation;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private String sha256;

  private int findings;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "uploaded_by")
  private String uploadedBy;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "published_by")
  private String publishedBy;

  @Column(name = "retired_at")
  private Instant retiredAt;

  @Column(name = "retired_by")
  private String retiredBy;

  protected VersionRow() {}

  VersionRow(DraftVersion draft, Instant at) {
    this.id = new VersionId(draft.template(), draft.version());
    this.state = State.DRAFT.name();
    this.organisation = draft.by().organisation();
    this.validFrom = draft.validFrom();
    this.validTo = draft.validTo().orElse(null);
    this.sha256 = draft.content().sha256();
    this.findings = draft.findings().size();
    this.uploadedAt = at;
    this.uploadedBy = draft.by().name();
  }

  void publish(Deed deed) {
    state = State.PUBLISHED.name();
    publishedAt = deed.at();
    publishedBy = deed.who();
  }

  void retire(Deed deed) {
    state = State.RETIRED.name();
    retiredAt = deed.at();
    retiredBy = deed.who();
  }

  VersionId id() {
    return id;
  }

  State state() {
    return State.valueOf(state);
  }

  String sha256() {
    return sha256;
  }

  String organisation() {
    return organisation;
  }

  TemplateVersion version() {
    var kept =
        new Keeping(
            organisation,
            sha256,
            findings,
            new Deed(uploadedAt, uploadedBy),
            deed(publishedAt, publishedBy),
            deed(retiredAt, retiredBy));
    return new TemplateVersion(
        id.template(),
        id.version(),
        state(),
        validFrom,
        Optional.ofNullable(validTo),
        Optional.of(kept));
  }

  private static Optional<Deed> deed(Instant at, String who) {
    return at == null ? Optional.empty() : Optional.of(new Deed(at, who));
  }
}
