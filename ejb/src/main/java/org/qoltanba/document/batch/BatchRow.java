package org.qoltanba.document.batch;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What has become of a row.
 *
 * @param number as a spreadsheet numbers it
 * @param faults what is wrong with it; none where it may become a paper
 * @param paper the document that it became
 */
public record BatchRow(int number, List<RowFault> faults, Optional<Paper> paper) {

  /**
   * An issued paper.
   *
   * @param number in the register
   */
  public record Paper(UUID id, String number) {

    public Paper {
      Objects.requireNonNull(id);
      Objects.requireNonNull(number);
    }
  }

  public BatchRow {
    faults = List.copyOf(faults);
    Objects.requireNonNull(paper);
  }
}
