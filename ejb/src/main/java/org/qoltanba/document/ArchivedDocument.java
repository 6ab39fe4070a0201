package org.qoltanba.document;

import java.util.Objects;
import java.util.Optional;

/**
 * A document that is safe in the archive.
 *
 * @param recipient the account that is given it
 * @param pdf the PDF of the record's revision; empty for a draft
 * @param docx the filled Word file, where one was asked for
 */
public record ArchivedDocument(
    DocumentRecord record, String recipient, Optional<Content> pdf, Optional<Content> docx) {

  public ArchivedDocument {
    Objects.requireNonNull(record);
    Objects.requireNonNull(recipient);
    Objects.requireNonNull(pdf);
    Objects.requireNonNull(docx);
  }
}
