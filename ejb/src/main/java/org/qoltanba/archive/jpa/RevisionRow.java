package org.qoltanba.archive.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.qoltanba.document.Conformance;
import org.qoltanba.document.PdfFacts;
import org.qoltanba.document.State;

/** What a document was after one change; never altered afterwards. */
@Entity
@Immutable
@Table(name = "document_revision")
final class RevisionRow {

  @EmbeddedId private Id id;

  private String state;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  private Integer pages;

  @Column(name = "pdf_sha256")
  private String pdfSha256;

  @Column(name = "pdf_size")
  private Integer pdfSize;

  private String pdfa;

  private String pdfua;

  @Column(length = 1_000_000)
  private String signatures;

  protected RevisionRow() {}

  RevisionRow(Id id, State state, Instant madeAt, String madeBy) {
    this.id = id;
    this.state = state.name();
    this.madeAt = madeAt;
    this.madeBy = madeBy;
    this.signatures = "[]";
  }

  /**
   * @param signaturesJson as {@link Json#signatures(java.util.List)} writes them
   */
  RevisionRow with(PdfFacts pdf, String signaturesJson) {
    this.pages = pdf.pages();
    this.pdfSha256 = pdf.sha256();
    this.pdfSize = pdf.size();
    this.pdfa = pdf.conformance().pdfa();
    this.pdfua = pdf.conformance().pdfua().orElse(null);
    this.signatures = signaturesJson;
    return this;
  }

  Id id() {
    return id;
  }

  State state() {
    return State.valueOf(state);
  }

  String signatures() {
    return signatures;
  }

  Optional<PdfFacts> pdf() {
    return Optional.ofNullable(pdfSha256)
        .map(
            sha256 ->
                new PdfFacts(
                    pages, sha256, pdfSize, new Conformance(pdfa, Optional.ofNullable(pdfua))));
  }

  @Embeddable
  record Id(@Column(name = "document_id") UUID document, int revision) {

    Id next() {
      return new Id(document, revision + 1);
    }
  }
}
