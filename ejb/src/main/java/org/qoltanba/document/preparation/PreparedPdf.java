package org.qoltanba.document.preparation;

import java.util.Objects;

/** A file with a signature prepared, not yet kept. */
public record PreparedPdf(
    OpenedForPreparation source, PreparedState state, Preparation preparation) {

  public PreparedPdf {
    Objects.requireNonNull(source);
    Objects.requireNonNull(state);
    Objects.requireNonNull(preparation);
  }
}
