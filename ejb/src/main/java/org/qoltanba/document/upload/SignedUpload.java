package org.qoltanba.document.upload;

import java.util.List;
import java.util.Objects;
import org.qoltanba.document.Content;
import org.qoltanba.document.SignatureFacts;

/**
 * An uploaded PDF with the signatures that were ordered.
 *
 * @param signatures those that were made here, in the order they were made
 */
public record SignedUpload(PlacedUpload source, Content pdf, List<SignatureFacts> signatures) {

  public SignedUpload {
    Objects.requireNonNull(source);
    Objects.requireNonNull(pdf);
    signatures = List.copyOf(signatures);
  }
}
