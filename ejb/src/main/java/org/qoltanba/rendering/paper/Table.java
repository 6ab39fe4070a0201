package org.qoltanba.rendering.paper;

import java.util.List;
import org.qoltanba.rendering.look.Borders;

/**
 * A table.
 *
 * @param indent from the left edge of its place to its own
 * @param columns the widths of the grid's columns
 */
public record Table(double indent, Align align, List<Double> columns, List<Row> rows)
    implements Block {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Where a table stands that is narrower than its place; the indent counts on the left only. */
  public enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /**
   * @param header that it is repeated on each page
   * @param whole that no page break goes through it
   * @param height the least one
   */
  public record Row(boolean header, boolean whole, double height, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * @param column the first of the grid's columns that it takes, from 0
   * @param background {@code #rrggbb}; empty for none
   * @param padding between its edge and its text
   * @param vertical {@code before}, {@code center} or {@code after}, as XSL-FO has it
   */
  public record Cell(
      int column,
      int columns,
      int rows,
      Borders borders,
      String background,
      Sides padding,
      String vertical,
      List<Block> content) {

    public Cell {
      content = List.copyOf(content);
    }
  }

  public double width() {
    return columns.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** The width of the columns that a cell takes. */
  public double width(Cell cell) {
    return columns.subList(cell.column(), cell.column() + cell.columns()).stream()
        .mapToDouble(Double::doubleValue)
        .sum();
  }
}
