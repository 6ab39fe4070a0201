package org.qoltanba.document;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The register's entry of a kept document, as of one of its revisions.
 *
 * @param number the register number, unique and without gaps in its organisation and year: {@code
 *     2026-000001}
 * @param revision 1 for the document as issued, one more for each later change
 * @param pdf empty for a draft
 * @param docxSha256 the digest of the filled Word file, where one was asked for
 * @param deadlines the last days that the paper names, as it was printed
 * @param initials of whom it is about, {@code А… С…}, where the template says who that is
 */
public record DocumentRecord(
    UUID id,
    String number,
    String organisation,
    String template,
    String templateVersion,
    Language language,
    State state,
    int revision,
    Optional<String> reference,
    Instant createdAt,
    String createdBy,
    Optional<PdfFacts> pdf,
    Optional<String> docxSha256,
    List<SignatureFacts> signatures,
    List<Fault> warnings,
    List<Deadline> deadlines,
    Optional<String> initials,
    Lineage lineage) {

  public DocumentRecord {
    Objects.requireNonNull(id);
    Objects.requireNonNull(number);
    Objects.requireNonNull(organisation);
    Objects.requireNonNull(template);
    Objects.requireNonNull(templateVersion);
    Objects.requireNonNull(language);
    Objects.requireNonNull(state);
    Objects.requireNonNull(reference);
    Objects.requireNonNull(createdAt);
    Objects.requireNonNull(createdBy);
    Objects.requireNonNull(pdf);
    Objects.requireNonNull(docxSha256);
    signatures = List.copyOf(signatures);
    warnings = List.copyOf(warnings);
    deadlines = List.copyOf(deadlines);
    Objects.requireNonNull(initials);
    Objects.requireNonNull(lineage);
  }

  /** The entry of a paper that names neither last days nor a person, and counts. */
  public DocumentRecord(
      UUID id,
      String number,
      String organisation,
      String template,
      String templateVersion,
      Language language,
      State state,
      int revision,
      Optional<String> reference,
      Instant createdAt,
      String createdBy,
      Optional<PdfFacts> pdf,
      Optional<String> docxSha256,
      List<SignatureFacts> signatures,
      List<Fault> warnings) {
    this(
        id,
        number,
        organisation,
        template,
        templateVersion,
        language,
        state,
        revision,
        reference,
        createdAt,
        createdBy,
        pdf,
        docxSha256,
        signatures,
        warnings,
        List.of(),
        Optional.empty(),
        Lineage.NONE);
  }
}
