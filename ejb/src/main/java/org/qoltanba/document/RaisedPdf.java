package org.qoltanba.document;

import java.util.List;
import java.util.Objects;

/**
 * A kept PDF whose signatures have reached more than they had, not yet kept itself.
 *
 * @param signatures all of the document's
 */
public record RaisedPdf(KeptDocument source, Content pdf, List<SignatureFacts> signatures) {

  public RaisedPdf {
    Objects.requireNonNull(source);
    Objects.requireNonNull(pdf);
    signatures = List.copyOf(signatures);
  }
}
