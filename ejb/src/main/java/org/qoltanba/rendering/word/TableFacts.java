package org.qoltanba.rendering.word;

import java.util.List;

/**
 * A table's measures in points.
 *
 * @param indent from the text's left edge to the table's own
 * @param columns the widths of the grid's columns
 */
public record TableFacts(double indent, Align align, List<Double> columns, CellMargins margins) {

  /** Where a table stands that is narrower than its place; the indent counts on the left only. */
  public enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /** Between a cell's edge and its text. */
  public record CellMargins(double top, double right, double bottom, double left) {}

  public double width() {
    return columns.stream().mapToDouble(Double::doubleValue).sum();
  }
}
