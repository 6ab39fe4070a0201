package org.qoltanba.rendering.docx.table.cell;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.qoltanba.rendering.docx.table.grid.Grid;
import org.qoltanba.rendering.docx.table.grid.Side;
import org.qoltanba.rendering.docx.table.grid.Slot;
import org.qoltanba.rendering.look.Borders;
import org.qoltanba.rendering.look.Line;
import org.qoltanba.rendering.ooxml.Xml;

/** Settles between neighbours which lines are drawn around cells. */
public final class CellBorders {

  private final Grid grid;
  private final CellLooks looks;
  private final Map<Slot, Edge[]> said = new IdentityHashMap<>();

  private final Runnable otherwise;

  /** Most cells have the same few lines. */
  private final Map<Xml, Line> lines = new HashMap<>();

  /**
   * @param otherwise is told of each line whose style is drawn otherwise than Word draws it, once
   */
  public CellBorders(Grid grid, CellLooks looks, Runnable otherwise) {
    this.otherwise = otherwise;
    this.grid = grid;
    this.looks = looks;
  }

  public Borders of(Slot slot) {
    return new Borders(
        settled(slot, Side.TOP),
        settled(slot, Side.RIGHT),
        settled(slot, Side.BOTTOM),
        settled(slot, Side.LEFT));
  }

  /** The line of a side; its own if its neighbours there don't agree, who then say theirs. */
  private Line settled(Slot slot, Side side) {
    Edge own = said(slot, side);
    Line agreed = null;
    for (int i = 0; i < length(slot, side); i++) {
      Slot other = grid.beyond(slot, side, i);
      Line line = other == null ? own.line() : own.or(said(other, side.opposite())).line();
      if (agreed != null && !agreed.equals(line)) {
        return own.line();
      }
      agreed = line;
    }
    return agreed;
  }

  private static int length(Slot slot, Side side) {
    return side == Side.TOP || side == Side.BOTTOM ? slot.columns() : slot.rows();
  }

  private Edge said(Slot slot, Side side) {
    Edge[] edges = said.computeIfAbsent(slot, key -> new Edge[Side.values().length]);
    if (edges[side.ordinal()] == null) {
      edges[side.ordinal()] = slot.isEmpty() ? Edge.NONE : edge(slot, side);
    }
    return edges[side.ordinal()];
  }

  private Edge edge(Slot slot, Side side) {
    Xml own = looks.border(slot, side);
    if (own != null) {
      return new Edge(line(own), true);
    }
    Xml tables = looks.tableBorders(slot);
    return new Edge(line(isOuter(slot, side) ? side.in(tables) : side.inside(tables)), false);
  }

  private Line line(Xml border) {
    return border == null ? Line.NONE : lines.computeIfAbsent(border, this::read);
  }

  private Line read(Xml border) {
    if (Line.isOtherwise(border)) {
      otherwise.run();
    }
    return Line.of(border);
  }

  /** Whether there is no cell beyond a side. */
  private boolean isOuter(Slot slot, Side side) {
    Slot other = grid.beyond(slot, side, 0);
    return other == null || other.isEmpty() && (side == Side.LEFT || side == Side.RIGHT);
  }
}
