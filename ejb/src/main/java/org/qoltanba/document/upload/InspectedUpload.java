package org.qoltanba.document.upload;

import java.util.Objects;

/**
 * An uploaded PDF that can be read without guessing, does nothing by itself and may be signed.
 *
 * @param signed that it holds signatures already, which stay as they are
 */
public record InspectedUpload(UploadOrder order, boolean signed) {

  public InspectedUpload {
    Objects.requireNonNull(order);
  }
}
