package org.qoltanba.rendering.docx.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.rendering.docx.story.Blocks;
import org.qoltanba.rendering.docx.story.Place;
import org.qoltanba.rendering.docx.story.Reading;
import org.qoltanba.rendering.docx.story.Story;
import org.qoltanba.rendering.docx.story.Wrappers;
import org.qoltanba.rendering.docx.table.cell.CellLooks;
import org.qoltanba.rendering.docx.table.cell.TableLook;
import org.qoltanba.rendering.docx.table.cell.TableStyle;
import org.qoltanba.rendering.docx.table.grid.Grid;
import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Value;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Table;
import org.qoltanba.rendering.style.Properties;

/** Reads tables. */
public final class TableReader {

  /** From this version on, a table's edge and not its text meets the margin. */
  private static final int WORD_2013 = 15;

  private final Reading reading;
  private final Blocks blocks;
  private final Map<String, TableStyle> styles = new HashMap<>();

  /**
   * @param blocks reads what stands in cells
   */
  public TableReader(Reading reading, Blocks blocks) {
    this.reading = reading;
    this.blocks = blocks;
  }

  /** The table; empty where it has no cells. */
  public Optional<Table> read(Xml element, Story story, Place place) {
    List<Xml> rows = rows(element);
    var grid = new Grid(rows);
    if (grid.columns() == 0) {
      return Optional.empty();
    }
    Properties direct = Properties.of(element.child("w:tblPr"));
    TableStyle style = style(direct.val("w:tblStyle", ""));
    Properties table = style.table().under(direct);
    findLosses(table);
    var looks = new CellLooks(style, look(table), grid, byRow(table, rows));
    List<Double> columns =
        ColumnWidths.of(element.child("w:tblGrid"), grid, table.get("w:tblW"), place.width());
    var reader = new RowReader(reading.losses(), blocks, looks, columns);
    double indent = indent(table, looks.padding(grid.rows().get(0).get(0)).left(), place);
    return Optional.of(new Table(indent, align(table), columns, reader.read(rows, story, place)));
  }

  /** The rows that are printed. */
  private static List<Xml> rows(Xml table) {
    var rows = new ArrayList<Xml>();
    for (Xml row : Wrappers.opened(table.children())) {
      Xml properties = row.child("w:trPr");
      boolean gone =
          properties != null
              && (Measure.on(properties.child("w:hidden")) || properties.child("w:del") != null);
      if (row.is("w:tr") && !gone) {
        rows.add(row);
      }
    }
    return rows;
  }

  private TableStyle style(String id) {
    return styles.computeIfAbsent(
        id, key -> new TableStyle(key, reading.foundation().styles().tableStyles(key)));
  }

  private static TableLook look(Properties table) {
    return TableLook.of(
        table.get("w:tblLook"),
        Math.max(1, Value.count(table.get("w:tblStyleRowBandSize"), 1)),
        Math.max(1, Value.count(table.get("w:tblStyleColBandSize"), 1)));
  }

  /** A row may except itself from what the table says. */
  private static List<Properties> byRow(Properties table, List<Xml> rows) {
    var byRow = new ArrayList<Properties>(rows.size());
    for (Xml row : rows) {
      Xml exceptions = row.child("w:tblPrEx");
      byRow.add(exceptions == null ? table : table.under(Properties.of(exceptions)));
    }
    return byRow;
  }

  private double indent(Properties table, double firstPadding, Place place) {
    Xml indent = table.get("w:tblInd");
    boolean absolute = indent != null && indent.get("w:type", "dxa").equals("dxa");
    double own = absolute ? Measure.twips(indent, "w:w", 0) : 0;
    boolean textAtMargin =
        !place.inTable() && reading.foundation().settings().compatibility() < WORD_2013;
    return textAtMargin ? own - firstPadding : own;
  }

  private static Table.Align align(Properties table) {
    return switch (table.val("w:jc", "left")) {
      case "center" -> Table.Align.CENTER;
      case "right", "end" -> Table.Align.RIGHT;
      default -> Table.Align.LEFT;
    };
  }

  private void findLosses(Properties table) {
    if (table.get("w:tblpPr") != null) {
      reading.losses().add("floating-table");
    }
    if (Measure.twips(table.get("w:tblCellSpacing"), "w:w", 0) > 0) {
      reading.losses().add("cell-spacing");
    }
    if (table.on("w:bidiVisual")) {
      reading.losses().add("right-to-left");
    }
  }
}
