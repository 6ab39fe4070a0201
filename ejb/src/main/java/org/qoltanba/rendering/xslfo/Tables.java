package org.qoltanba.rendering.xslfo;

import java.util.List;
import org.qoltanba.rendering.look.Borders;
import org.qoltanba.rendering.look.Line;
import org.qoltanba.rendering.paper.Paragraph;
import org.qoltanba.rendering.paper.Sides;
import org.qoltanba.rendering.paper.Table;
import org.qoltanba.rendering.paper.Table.Cell;
import org.qoltanba.rendering.paper.Table.Row;
import org.qoltanba.rendering.xslfo.plan.Place;
import org.xml.sax.SAXException;

/** Writes tables. */
final class Tables {

  /** Strong, but not as "always": a row that no page can hold has to break. */
  private static final String KEPT = "9";

  private final Fo fo;
  private final Blocks blocks;

  Tables(Fo fo, Blocks blocks) {
    this.fo = fo;
    this.blocks = blocks;
  }

  void write(Table table, Place place, Blocks.Lead lead) throws SAXException {
    var inside = new Inside(place, isBordered(table), place.isRead() && isForLayout(table));
    lead.write(fo);
    role(inside);
    fo.with("table-layout", "fixed")
        .with("width", table.width())
        .with("start-indent", indent(table, place))
        .with("end-indent", "0pt")
        .with("text-indent", "0pt")
        .with("border-collapse", inside.collapsed() ? "collapse" : "separate")
        .open("table");
    for (double width : table.columns()) {
      fo.with("column-width", width).empty("table-column");
    }
    int headers = headers(table);
    if (headers > 0) {
      rows("table-header", table, table.rows().subList(0, headers), inside);
    }
    rows("table-body", table, table.rows().subList(headers, table.rows().size()), inside);
    fo.close("table");
  }

  /**
   * @param collapsed that neighbours share their borders
   * @param layout that it places text only, and is not to be read aloud as a table
   */
  private record Inside(Place place, boolean collapsed, boolean layout) {}

  private void role(Inside inside) {
    if (inside.layout()) {
      fo.with("role", "Div");
    }
  }

  private static double indent(Table table, Place place) {
    double spare = place.width() - table.width();
    return switch (table.align()) {
      case LEFT -> table.indent();
      case CENTER -> spare / 2;
      case RIGHT -> spare;
    };
  }

  private static boolean isBordered(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> !cell.borders().equals(Borders.NONE));
  }

  /** Whether nothing shows that it is a table: no line, no colour, no header. */
  private static boolean isForLayout(Table table) {
    return !isBordered(table)
        && table.rows().stream().noneMatch(Row::header)
        && table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .allMatch(cell -> cell.background().isEmpty());
  }

  /** How many rows are repeated; none where nothing would be left to repeat them for. */
  private static int headers(Table table) {
    int headers = 0;
    while (headers < table.rows().size() && table.rows().get(headers).header()) {
      headers++;
    }
    return headers == table.rows().size() ? 0 : headers;
  }

  private void rows(String part, Table table, List<Row> rows, Inside inside) throws SAXException {
    fo.with("start-indent", "0pt").open(part);
    for (Row row : rows) {
      role(inside);
      if (row.height() > 0) {
        fo.with("height", row.height());
      }
      boolean keptWithNext = isKeptWithNext(row);
      if (row.whole() || keptWithNext) {
        fo.with("keep-together.within-page", KEPT);
      }
      if (keptWithNext) {
        fo.with("keep-with-next.within-page", KEPT);
      }
      fo.open("table-row");
      for (Cell cell : row.cells()) {
        cell(cell, table, inside);
      }
      fo.close("table-row");
    }
    fo.close(part);
  }

  /** In Word a row stays with the next one if the first paragraph in it does. */
  private static boolean isKeptWithNext(Row row) {
    return !row.cells().isEmpty()
        && !row.cells().get(0).content().isEmpty()
        && row.cells().get(0).content().get(0) instanceof Paragraph first
        && first.look().flow().keepWithNext();
  }

  private void cell(Cell cell, Table table, Inside inside) throws SAXException {
    role(inside);
    fo.with("column-number", String.valueOf(cell.column() + 1));
    if (cell.columns() > 1) {
      fo.with("number-columns-spanned", String.valueOf(cell.columns()));
    }
    if (cell.rows() > 1) {
      fo.with("number-rows-spanned", String.valueOf(cell.rows()));
    }
    Sides padding = cell.padding();
    Borders borders = cell.borders();
    side("top", borders.top(), padding.top());
    side("right", borders.right(), padding.right());
    side("bottom", borders.bottom(), padding.bottom());
    side("left", borders.left(), padding.left());
    fo.unless("", "background-color", cell.background())
        .unless("before", "display-align", cell.vertical())
        .open("table-cell");
    double width = table.width(cell) - padding.left() - padding.right();
    if (cell.content().isEmpty()) {
      fo.empty("block");
    } else {
      blocks.write(cell.content(), inside.place().within(width, Place.Kind.CELL));
    }
    fo.close("table-cell");
  }

  /** Word draws lines over the middle of edges: half of each lies in the cell's margin. */
  private void side(String side, Line line, double margin) {
    Frames.side(fo, side, line, Math.max(0, margin - line.width() / 2));
  }
}
