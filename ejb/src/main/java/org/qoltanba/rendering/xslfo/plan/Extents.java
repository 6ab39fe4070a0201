package org.qoltanba.rendering.xslfo.plan;

import java.util.List;
import org.qoltanba.rendering.look.ParagraphLook.Spacing;
import org.qoltanba.rendering.paper.Block;
import org.qoltanba.rendering.paper.Paragraph;
import org.qoltanba.rendering.paper.Table;
import org.qoltanba.rendering.paper.Table.Cell;
import org.qoltanba.rendering.paper.Table.Row;

/** How high blocks are, before anything is laid out: pages need to know it of their margins. */
public final class Extents {

  private final Setting setting;

  public Extents(Setting setting) {
    this.setting = setting;
  }

  /** In points, with the spaces above the first and below the last. */
  public double height(List<Block> blocks, Place place) {
    double height = 0;
    for (Block block : blocks) {
      height +=
          block instanceof Paragraph paragraph
              ? height(paragraph, place)
              : height((Table) block, place);
    }
    return height;
  }

  private double height(Paragraph paragraph, Place place) {
    Spacing spacing = paragraph.look().spacing();
    return spacing.before() + setting.set(paragraph, place).height() + spacing.after();
  }

  private double height(Table table, Place place) {
    double height = 0;
    for (Row row : table.rows()) {
      double highest = row.height();
      for (Cell cell : row.cells()) {
        highest = Math.max(highest, cell.rows() > 1 ? 0 : height(cell, table, place));
      }
      height += highest;
    }
    return height;
  }

  private double height(Cell cell, Table table, Place place) {
    double width = table.width(cell) - cell.padding().left() - cell.padding().right();
    return cell.padding().top()
        + height(cell.content(), place.within(width, Place.Kind.CELL))
        + cell.padding().bottom();
  }
}
