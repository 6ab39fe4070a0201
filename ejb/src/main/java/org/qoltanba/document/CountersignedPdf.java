package org.qoltanba.document;

import java.util.Objects;

/** A kept PDF with one signature more, not yet kept itself. */
public record CountersignedPdf(OpenedDocument source, Content pdf, SignatureFacts signature) {

  public CountersignedPdf {
    Objects.requireNonNull(source);
    Objects.requireNonNull(pdf);
    Objects.requireNonNull(signature);
  }
}
