package org.qoltanba.rendering.docx.table.grid;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.rendering.docx.story.Wrappers;
import org.qoltanba.rendering.ooxml.Value;
import org.qoltanba.rendering.ooxml.Xml;

/** Lays cells on the grid. */
public final class Grid {

  /** No table of Word's has more columns. */
  private static final int WORDS_MOST = 63;

  /** What a row says of a cell. */
  private record Cell(Xml element, int columns) {}

  private final List<List<Slot>> rows = new ArrayList<>();
  private final List<Slot[]> taken = new ArrayList<>();
  private int columns;

  /**
   * @param rowElements {@code w:tr}, those that are printed
   */
  public Grid(List<Xml> rowElements) {
    Slot[] above = new Slot[0];
    for (Xml element : rowElements) {
      above = add(element, above);
    }
    // Now that the widest row is known, the others end where it ends.
    for (int row = 0; row < rows.size(); row++) {
      fill(row);
    }
  }

  public int columns() {
    return columns;
  }

  public List<List<Slot>> rows() {
    return rows;
  }

  /** The cell at a place of the grid; null outside of it. */
  public Slot at(int row, int column) {
    return row < 0 || row >= taken.size() || column < 0 || column >= columns
        ? null
        : taken.get(row)[column];
  }

  /**
   * The cell beyond a side of another; null outside of the grid.
   *
   * @param at which of the columns or rows along the side, from 0
   */
  public Slot beyond(Slot slot, Side side, int at) {
    return switch (side) {
      case TOP -> at(slot.row() - 1, slot.column() + at);
      case BOTTOM -> at(slot.row() + slot.rows(), slot.column() + at);
      case LEFT -> at(slot.row() + at, slot.column() - 1);
      case RIGHT -> at(slot.row() + at, slot.column() + slot.columns());
    };
  }

  /**
   * @param above the cells of the row above that go on below, by column
   */
  private Slot[] add(Xml element, Slot[] above) {
    int row = rows.size();
    var own = new ArrayList<Slot>();
    var all = new ArrayList<Slot>();
    int before = span(element.at("w:trPr", "w:gridBefore"), 0);
    if (before > 0) {
      own.add(new Slot(null, row, 0, before));
      put(own.get(0), before, all);
    }
    for (Cell cell : cells(element)) {
      int column = all.size();
      Slot over = column < above.length ? above[column] : null;
      Slot slot =
          merged(cell, over, column) ? over : new Slot(cell.element(), row, column, cell.columns());
      if (slot == over) {
        over.growDown();
      } else {
        own.add(slot);
      }
      put(slot, cell.columns(), all);
    }
    rows.add(own);
    taken.add(all.toArray(Slot[]::new));
    columns = Math.max(columns, all.size());
    return goingOn(all);
  }

  /** A row's cells; in older files one may go on in those beside it. */
  private static List<Cell> cells(Xml row) {
    var cells = new ArrayList<Cell>();
    for (Xml element : Wrappers.opened(row.children())) {
      if (element.is("w:tc")) {
        int span = Math.max(1, span(element.at("w:tcPr", "w:gridSpan"), 1));
        if (goesOn(element.at("w:tcPr", "w:hMerge")) && !cells.isEmpty()) {
          Cell left = cells.remove(cells.size() - 1);
          cells.add(new Cell(left.element(), left.columns() + span));
        } else {
          cells.add(new Cell(element, span));
        }
      }
    }
    return cells;
  }

  /** Whether a cell is the lower part of one of the same width above it. */
  private static boolean merged(Cell cell, Slot over, int column) {
    return over != null
        && goesOn(cell.element().at("w:tcPr", "w:vMerge"))
        && over.column() == column
        && over.columns() == cell.columns();
  }

  private static void put(Slot slot, int times, List<Slot> into) {
    for (int i = 0; i < times; i++) {
      into.add(slot);
    }
  }

  /** Those of a row's cells that are merged with cells below. */
  private static Slot[] goingOn(List<Slot> all) {
    Slot[] open = all.toArray(Slot[]::new);
    for (int i = 0; i < open.length; i++) {
      if (open[i].isEmpty() || open[i].property("w:vMerge") == null) {
        open[i] = null;
      }
    }
    return open;
  }

  /** Merged cells say {@code restart} at the first and nothing, or {@code continue}, after it. */
  private static boolean goesOn(Xml merge) {
    return merge != null && !merge.get("w:val", "continue").equals("restart");
  }

  private void fill(int row) {
    Slot[] slots = taken.get(row);
    if (slots.length < columns) {
      var rest = new Slot(null, row, slots.length, columns - slots.length);
      rows.get(row).add(rest);
      Slot[] filled = java.util.Arrays.copyOf(slots, columns);
      java.util.Arrays.fill(filled, slots.length, columns, rest);
      taken.set(row, filled);
    }
  }

  private static int span(Xml property, int otherwise) {
    return Math.min(WORDS_MOST, Value.count(property, otherwise));
  }
}
