package org.qoltanba.document.upload;

import java.util.Objects;
import org.qoltanba.document.Conformance;

/**
 * An inspected PDF of which it is known whether it is archival.
 *
 * @param conformance what it is, not only what it declares; {@link Conformance#NONE} for a file
 *     that need not be archival and is not
 */
public record ExaminedUpload(InspectedUpload source, Conformance conformance) {

  public ExaminedUpload {
    Objects.requireNonNull(source);
    Objects.requireNonNull(conformance);
  }
}
