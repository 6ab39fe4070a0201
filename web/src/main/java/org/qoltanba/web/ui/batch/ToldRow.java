package org.qoltanba.web.ui.batch;

import java.util.List;

/**
 * A row in sentences.
 *
 * @param row its number, as a spreadsheet has it
 * @param faults the columns and what is wrong there
 * @param document the id of its paper; null where it is none
 * @param number of the paper in the register
 */
public record ToldRow(int row, List<String> faults, String document, String number) {

  public ToldRow {
    faults = List.copyOf(faults);
  }
}
