package org.qoltanba.document.writing;

import java.util.List;
import java.util.Objects;
import org.qoltanba.document.ArchivalPdf;
import org.qoltanba.document.Fault;

/**
 * The pages of a paper that is being written.
 *
 * @param pdf with a link annotation for each value of the data
 * @param faults for which it would be refused as a document
 */
public record RenderedPreview(ArchivalPdf pdf, List<Fault> faults) {

  public RenderedPreview {
    Objects.requireNonNull(pdf);
    faults = List.copyOf(faults);
  }
}
