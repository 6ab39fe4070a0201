package org.qoltanba.document.writing;

import java.util.List;
import java.util.Objects;
import org.qoltanba.document.AssembledDocument;
import org.qoltanba.document.Fault;

/**
 * The filled Word file of a paper that is being written.
 *
 * @param document in which each value of the data is a hyperlink to its place, as {@link
 *     FieldMark#SCHEME} says
 * @param faults for which it would be refused as a document
 */
public record AssembledPreview(AssembledDocument document, List<Fault> faults) {

  public AssembledPreview {
    Objects.requireNonNull(document);
    faults = List.copyOf(faults);
  }
}
