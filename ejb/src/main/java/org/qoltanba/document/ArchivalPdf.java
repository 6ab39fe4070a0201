package org.qoltanba.document;

import java.util.Objects;

/**
 * An unsigned PDF/A.
 *
 * @param pdf where a party signs it has a link annotation to {@code urn:x-sig:PARTY}, whose
 *     rectangle is the place of the signature's appearance
 * @param pages how many pages it has
 */
public record ArchivalPdf(
    AssembledDocument source, Content pdf, int pages, Conformance conformance) {

  public ArchivalPdf {
    Objects.requireNonNull(source);
    Objects.requireNonNull(pdf);
    Objects.requireNonNull(conformance);
  }
}
