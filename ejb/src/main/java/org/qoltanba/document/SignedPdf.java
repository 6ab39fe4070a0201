package org.qoltanba.document;

import java.util.List;
import java.util.Objects;

/**
 * A PDF/A with the signatures that were ordered; with none ordered, only the empty signature
 * fields.
 *
 * @param signatures in the order they were made
 */
public record SignedPdf(ArchivalPdf source, Content pdf, List<SignatureFacts> signatures) {

  public SignedPdf {
    Objects.requireNonNull(source);
    Objects.requireNonNull(pdf);
    signatures = List.copyOf(signatures);
  }
}
