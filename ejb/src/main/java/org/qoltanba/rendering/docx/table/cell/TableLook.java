package org.qoltanba.rendering.docx.table.cell;

import org.qoltanba.rendering.docx.table.grid.Slot;
import org.qoltanba.rendering.ooxml.Value;
import org.qoltanba.rendering.ooxml.Xml;

/**
 * Which conditions of its style a table asks for (ECMA-376 part 1, 17.4.55).
 *
 * @param rowBand how many rows make a band
 * @param columnBand how many columns make one
 */
public record TableLook(
    boolean firstRow,
    boolean lastRow,
    boolean firstColumn,
    boolean lastColumn,
    int rowBand,
    int columnBand) {

  /**
   * @param look {@code w:tblLook}, or null
   * @param rowBand how many rows make a band, if there are bands
   * @param columnBand likewise
   */
  public static TableLook of(Xml look, int rowBand, int columnBand) {
    return new TableLook(
        has(look, "w:firstRow", 0x20),
        has(look, "w:lastRow", 0x40),
        has(look, "w:firstColumn", 0x80),
        has(look, "w:lastColumn", 0x100),
        has(look, "w:noHBand", 0x200) ? 0 : rowBand,
        has(look, "w:noVBand", 0x400) ? 0 : columnBand);
  }

  /** Older files have one number for all. */
  private static boolean has(Xml look, String attribute, int bit) {
    String own = look == null ? null : look.get(attribute);
    if (own != null) {
      return Value.on(own);
    }
    String all = look == null || look.val() == null ? "0" : look.val();
    return all.matches("[0-9A-Fa-f]{1,6}") && (Integer.parseInt(all, 16) & bit) != 0;
  }

  /** The conditions that hold for a cell, as bits. */
  int conditions(Slot slot, int rows, int columns) {
    boolean top = firstRow && slot.row() == 0;
    boolean bottom = lastRow && slot.row() + slot.rows() == rows;
    boolean left = firstColumn && slot.column() == 0;
    boolean right = lastColumn && slot.column() + slot.columns() == columns;
    return Condition.FIRST_ROW.bit(top)
        | Condition.LAST_ROW.bit(bottom)
        | Condition.FIRST_COLUMN.bit(left)
        | Condition.LAST_COLUMN.bit(right)
        | Condition.NORTH_WEST.bit(top && left)
        | Condition.NORTH_EAST.bit(top && right)
        | Condition.SOUTH_WEST.bit(bottom && left)
        | Condition.SOUTH_EAST.bit(bottom && right)
        | (top || bottom ? 0 : rowBands(slot.row()))
        | (left || right ? 0 : columnBands(slot.column()));
  }

  private int rowBands(int row) {
    if (rowBand == 0) {
      return 0;
    }
    boolean second = band(row, firstRow, rowBand) % 2 == 1;
    return Condition.BAND_1_HORIZONTAL.bit(!second) | Condition.BAND_2_HORIZONTAL.bit(second);
  }

  private int columnBands(int column) {
    if (columnBand == 0) {
      return 0;
    }
    boolean second = band(column, firstColumn, columnBand) % 2 == 1;
    return Condition.BAND_1_VERTICAL.bit(!second) | Condition.BAND_2_VERTICAL.bit(second);
  }

  private static int band(int at, boolean afterFirst, int size) {
    return (at - (afterFirst ? 1 : 0)) / size;
  }
}
