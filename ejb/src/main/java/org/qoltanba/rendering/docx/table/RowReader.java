package org.qoltanba.rendering.docx.table;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.rendering.docx.story.Blocks;
import org.qoltanba.rendering.docx.story.Losses;
import org.qoltanba.rendering.docx.story.Place;
import org.qoltanba.rendering.docx.story.Story;
import org.qoltanba.rendering.docx.table.cell.CellBorders;
import org.qoltanba.rendering.docx.table.cell.CellLooks;
import org.qoltanba.rendering.docx.table.grid.Grid;
import org.qoltanba.rendering.docx.table.grid.Slot;
import org.qoltanba.rendering.look.Line;
import org.qoltanba.rendering.look.Shading;
import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Block;
import org.qoltanba.rendering.paper.Sides;
import org.qoltanba.rendering.paper.Table.Cell;
import org.qoltanba.rendering.paper.Table.Row;

/** Reads one table's rows, cell by cell. */
final class RowReader {

  private final Losses losses;
  private final Blocks blocks;
  private final Grid grid;
  private final CellLooks looks;
  private final CellBorders borders;
  private final List<Double> columns;

  RowReader(Losses losses, Blocks blocks, CellLooks looks, List<Double> columns) {
    this.losses = losses;
    this.blocks = blocks;
    this.grid = looks.grid();
    this.looks = looks;
    this.borders = new CellBorders(grid, looks, this::loseStyle);
    this.columns = columns;
  }

  List<Row> read(List<Xml> elements, Story story, Place place) {
    var rows = new ArrayList<Row>(elements.size());
    boolean headersSoFar = true;
    for (int i = 0; i < elements.size(); i++) {
      Xml properties = elements.get(i).child("w:trPr");
      // Only the rows that a table begins with are repeated.
      headersSoFar = headersSoFar && on(properties, "w:tblHeader");
      var cells = new ArrayList<Cell>();
      for (Slot slot : grid.rows().get(i)) {
        cells.add(cell(slot, story, place));
      }
      rows.add(new Row(headersSoFar, on(properties, "w:cantSplit"), height(properties), cells));
    }
    return rows;
  }

  private static boolean on(Xml properties, String name) {
    return properties != null && Measure.on(properties.child(name));
  }

  private static double height(Xml properties) {
    Xml height = properties == null ? null : properties.child("w:trHeight");
    return Math.max(0, Measure.twips(height, "w:val", 0));
  }

  private Cell cell(Slot slot, Story story, Place place) {
    findLosses(slot);
    Sides padding = looks.padding(slot);
    return new Cell(
        slot.column(),
        slot.columns(),
        slot.rows(),
        borders.of(slot),
        looks.background(slot),
        padding,
        looks.vertical(slot),
        content(slot, width(slot) - padding.left() - padding.right(), story, place));
  }

  private void findLosses(Slot slot) {
    Xml direction = slot.property("w:textDirection");
    if (direction != null && !direction.get("w:val", "lrTb").equals("lrTb")) {
      losses.add("text-direction");
    }
    Xml lines = slot.property("w:tcBorders");
    if (lines != null && (isDrawn(lines, "w:tl2br") || isDrawn(lines, "w:tr2bl"))) {
      losses.add("diagonal-border");
    }
    if (Measure.on(slot.property("w:tcFitText"))) {
      losses.add("fitted-text");
    }
    if (Shading.isPattern(looks.shading(slot))) {
      losses.add("shading-pattern");
    }
  }

  private void loseStyle() {
    losses.add("border-style");
  }

  private static boolean isDrawn(Xml borders, String name) {
    return Line.of(borders.child(name)).drawn();
  }

  private List<Block> content(Slot slot, double width, Story story, Place place) {
    return slot.isEmpty()
        ? List.of()
        : blocks.read(
            slot.cell().children(), story, place.cell(looks.context(slot), Math.max(1, width)));
  }

  private double width(Slot slot) {
    double width = 0;
    for (int i = slot.column(); i < slot.column() + slot.columns(); i++) {
      width += columns.get(i);
    }
    return width;
  }
}
