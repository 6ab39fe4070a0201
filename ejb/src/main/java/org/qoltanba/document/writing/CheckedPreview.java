package org.qoltanba.document.writing;

import java.util.List;
import java.util.Objects;
import org.qoltanba.document.CheckedRequest;
import org.qoltanba.document.Fault;

/**
 * A paper that is being written, of which it is known what is wrong.
 *
 * @param request without the values that no paper could be made of
 * @param faults for which it would be refused as a document
 */
public record CheckedPreview(CheckedRequest request, List<Fault> faults) {

  public CheckedPreview {
    Objects.requireNonNull(request);
    faults = List.copyOf(faults);
  }
}
