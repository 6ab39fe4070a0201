package org.qoltanba.batch.table;

import java.util.List;

/**
 * A table as text.
 *
 * @param lines those with any text, the head first
 */
public record Table(List<Line> lines) {

  /**
   * @param number as a spreadsheet counts it
   * @param cells stripped; empty where there is nothing
   */
  public record Line(int number, List<String> cells) {

    public Line {
      cells = List.copyOf(cells);
    }

    /** The text of a column counted from 0; empty beyond the last. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  public Table {
    lines = List.copyOf(lines);
  }
}
