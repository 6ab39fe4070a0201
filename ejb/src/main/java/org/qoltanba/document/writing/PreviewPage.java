package org.qoltanba.document.writing;

import java.util.List;
import java.util.Objects;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;

/**
 * A page of a paper that is being written.
 *
 * @param picture a PNG
 * @param page its number, counted from 1: the one that was wanted, or the last
 * @param pages how many the paper has
 * @param marks where the values of the data stand on it
 * @param faults for which the paper would be refused as a document
 * @param warnings what the writer should look at although it does not stop the paper
 */
public record PreviewPage(
    Content picture,
    int page,
    int pages,
    List<FieldMark> marks,
    List<Fault> faults,
    List<Fault> warnings) {

  public PreviewPage {
    Objects.requireNonNull(picture);
    marks = List.copyOf(marks);
    faults = List.copyOf(faults);
    warnings = List.copyOf(warnings);
  }
}
