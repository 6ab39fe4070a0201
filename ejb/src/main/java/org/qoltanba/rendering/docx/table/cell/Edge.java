package org.qoltanba.rendering.docx.table.cell;

import org.qoltanba.rendering.look.Line;

/**
 * What one cell says of a line that it may share with a neighbour.
 *
 * @param own that it is the cell that says so, and not the table for all of its cells
 */
record Edge(Line line, boolean own) {

  static final Edge NONE = new Edge(Line.NONE, false);

  /** Which of two is drawn (ECMA-376 part 1, 17.4.66): a cell's own, then the wider. */
  Edge or(Edge other) {
    if (own != other.own) {
      return own ? this : other;
    }
    return other.line.width() > line.width() ? other : this;
  }
}
