package org.qoltanba.document.batch;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qoltanba.document.Fault;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Refusal;

/**
 * What the papers of a batch are to be.
 *
 * @param output the files of each paper, of which one is a PDF
 * @param reference what the reference of each paper begins with; the row's number follows it
 */
public record BatchWish(OutputFormat output, Optional<String> reference) {

  /** PDFs without a reference. */
  public static final BatchWish USUAL = new BatchWish(OutputFormat.PDF, Optional.empty());

  /** So that the whole reference is no longer than any may be. */
  public static final int LONGEST = 190;

  /**
   * @throws Refusal (unprocessable) for papers without a PDF, and a reference that is too long
   */
  public BatchWish {
    Objects.requireNonNull(reference);
    if (!output.pdf()) {
      throw Refusal.unprocessable(new Fault("", "unknown-format", Map.of("known", "pdf, both")));
    }
    if (reference.map(String::length).orElse(0) > LONGEST) {
      throw Refusal.unprocessable(new Fault("", "reference-length", Map.of("limit", LONGEST)));
    }
  }

  /**
   * The reference of the paper of a row, by which the register finds it.
   *
   * @param row as a spreadsheet numbers it
   */
  public Optional<String> reference(int row) {
    return reference.map(begin -> begin + "-" + row);
  }
}
