package org.qoltanba.rendering.docx.table.cell;

import java.util.List;
import org.qoltanba.rendering.docx.table.grid.Grid;
import org.qoltanba.rendering.docx.table.grid.Side;
import org.qoltanba.rendering.docx.table.grid.Slot;
import org.qoltanba.rendering.look.Shading;
import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Sides;
import org.qoltanba.rendering.style.Context;
import org.qoltanba.rendering.style.Properties;

/** What a table and its style say of each cell. */
public final class CellLooks {

  /** Word's own margins where nothing says others: 0.19 cm left and right. */
  private static final Sides BUILT_IN = new Sides(0, 5.4, 0, 5.4);

  private final TableStyle style;
  private final TableLook look;
  private final Grid grid;
  private final List<Properties> byRow;

  /**
   * @param byRow the table's properties as they are in each row
   */
  public CellLooks(TableStyle style, TableLook look, Grid grid, List<Properties> byRow) {
    this.style = style;
    this.look = look;
    this.grid = grid;
    this.byRow = byRow;
  }

  public Grid grid() {
    return grid;
  }

  private int conditions(Slot slot) {
    return style.hasConditions() ? look.conditions(slot, grid.rows().size(), grid.columns()) : 0;
  }

  public Context context(Slot slot) {
    return style.context(conditions(slot));
  }

  /** {@code #rrggbb}; empty for none. */
  public String background(Slot slot) {
    return Shading.fill(shading(slot));
  }

  /** Null for none. */
  public Xml shading(Slot slot) {
    if (slot.isEmpty()) {
      return null;
    }
    Xml own = property(slot, "w:shd");
    return own == null ? byRow.get(slot.row()).get("w:shd") : own;
  }

  /** {@code before}, {@code center} or {@code after}. */
  public String vertical(Slot slot) {
    Xml align = property(slot, "w:vAlign");
    return switch (align == null ? "top" : align.get("w:val", "top")) {
      case "center", "both" -> "center";
      case "bottom" -> "after";
      default -> "before";
    };
  }

  /** The cell's own property, else as its style has it; or null. */
  private Xml property(Slot slot, String name) {
    Xml own = slot.property(name);
    return own == null ? style.cell(name, conditions(slot)) : own;
  }

  public Sides padding(Slot slot) {
    if (slot.isEmpty()) {
      return Sides.NONE;
    }
    Sides ofTable = over(BUILT_IN, byRow.get(slot.row()).get("w:tblCellMar"));
    Sides ofStyle = over(ofTable, style.cell("w:tcMar", conditions(slot)));
    return over(ofStyle, slot.property("w:tcMar"));
  }

  private static Sides over(Sides below, Xml margins) {
    return margins == null
        ? below
        : new Sides(
            Measure.twips(Side.TOP.in(margins), "w:w", below.top()),
            Measure.twips(Side.RIGHT.in(margins), "w:w", below.right()),
            Measure.twips(Side.BOTTOM.in(margins), "w:w", below.bottom()),
            Measure.twips(Side.LEFT.in(margins), "w:w", below.left()));
  }

  /** The borders that the table has in a cell's row, or null. */
  Xml tableBorders(Slot slot) {
    return byRow.get(slot.row()).get("w:tblBorders");
  }

  /** What the cell, or its style for it and not for the whole table, says of a side; or null. */
  Xml border(Slot slot, Side side) {
    Xml own = side.in(slot.property("w:tcBorders"));
    if (own != null) {
      return own;
    }
    int conditions = conditions(slot);
    for (int i = Condition.ALL.size() - 1; conditions != 0 && i >= 0; i--) {
      Condition condition = Condition.ALL.get(i);
      if (condition.in(conditions)) {
        Xml borders = style.cell(condition).get("w:tcBorders");
        Xml said = ends(condition, slot, side) ? side.in(borders) : side.inside(borders);
        if (said != null) {
          return said;
        }
      }
    }
    return side.in(style.cell().get("w:tcBorders"));
  }

  /** Whether a condition stops holding beyond a side, where its outer lines are. */
  private boolean ends(Condition condition, Slot slot, Side side) {
    Slot beyond = grid.beyond(slot, side, 0);
    return beyond == null || !condition.in(conditions(beyond));
  }
}
