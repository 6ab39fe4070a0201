package org.qoltanba.document;

import java.util.Objects;

/**
 * What is known of a kept PDF.
 *
 * @param size in bytes
 */
public record PdfFacts(int pages, String sha256, int size, Conformance conformance) {

  public PdfFacts {
    Objects.requireNonNull(sha256);
    Objects.requireNonNull(conformance);
  }
}
