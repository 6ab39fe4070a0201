package org.qoltanba.rendering.docx.table;

import java.util.Arrays;
import java.util.List;
import org.qoltanba.rendering.docx.table.grid.Grid;
import org.qoltanba.rendering.docx.table.grid.Slot;
import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Xml;

/** How wide a grid's columns are. */
final class ColumnWidths {

  /** A width in percent is kept as the file's grid has it unless it is off by more. */
  private static final double TOLERANCE = 0.04;

  private ColumnWidths() {}

  /**
   * @param grid {@code w:tblGrid}, or null
   * @param width {@code w:tblW}, or null
   * @param place the width of the table's place
   */
  static List<Double> of(Xml grid, Grid cells, Xml width, double place) {
    double[] columns = new double[cells.columns()];
    if (grid != null) {
      List<Xml> said = grid.children("w:gridCol").toList();
      for (int i = 0; i < Math.min(columns.length, said.size()); i++) {
        columns[i] = Math.max(0, Measure.twips(said.get(i), "w:w", 0));
      }
    }
    fromCells(columns, cells);
    double wanted = total(width, place);
    spread(columns, wanted > 0 ? wanted : place);
    if (isPercent(width)) {
      scale(columns, wanted);
    }
    return Arrays.stream(columns).boxed().toList();
  }

  /** Where the grid says nothing, the first cell that takes this column alone may. */
  private static void fromCells(double[] columns, Grid cells) {
    for (int i = 0; i < columns.length; i++) {
      for (int row = 0; columns[i] == 0 && row < cells.rows().size(); row++) {
        Slot slot = cells.at(row, i);
        if (slot.columns() == 1 && !isPercent(slot.property("w:tcW"))) {
          columns[i] = Math.max(0, Measure.twips(slot.property("w:tcW"), "w:w", 0));
        }
      }
    }
  }

  /** Gives the columns that nobody measured the same part of what is left. */
  private static void spread(double[] columns, double total) {
    long unknown = Arrays.stream(columns).filter(column -> column == 0).count();
    double left = total - Arrays.stream(columns).sum();
    double least = total / columns.length / 4;
    for (int i = 0; i < columns.length; i++) {
      columns[i] = columns[i] == 0 ? Math.max(least, left / unknown) : columns[i];
    }
  }

  private static void scale(double[] columns, double wanted) {
    double sum = Arrays.stream(columns).sum();
    if (wanted > 0 && Math.abs(sum / wanted - 1) > TOLERANCE) {
      for (int i = 0; i < columns.length; i++) {
        columns[i] *= wanted / sum;
      }
    }
  }

  private static boolean isPercent(Xml width) {
    return width != null
        && (width.get("w:type", "").equals("pct") || width.get("w:w", "").endsWith("%"));
  }

  /** What a width says in points; 0 where it leaves that to the text. */
  private static double total(Xml width, double place) {
    if (width == null || width.get("w:type", "dxa").equals("auto")) {
      return 0;
    }
    String value = width.get("w:w", "0");
    if (isPercent(width)) {
      boolean sign = value.endsWith("%");
      String number = sign ? value.substring(0, value.length() - 1) : value;
      return place * Measure.points(number, sign ? 100 : 5000, 0);
    }
    return Measure.twips(value, 0);
  }
}
