package org.qoltanba.rendering.fo;

import java.util.List;
import org.qoltanba.rendering.word.PageFacts;
import org.qoltanba.rendering.word.TableFacts;
import org.qoltanba.rendering.word.TableFacts.CellMargins;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Restates the widths, indents and cell margins of tables, and knows how wide a line can be. */
final class Tables {

  private static final String TEXT_WIDTH = "text-width";

  private Tables() {}

  static void measure(Document fo, List<PageFacts> pages) {
    for (Element table : Fo.all(fo, "table")) {
      TableFacts facts = facts(table);
      if (facts != null) {
        table.setAttribute("width", Fo.points(facts.width()));
        table.setAttribute("start-indent", Fo.points(indent(table, facts, pages)));
        table.setAttribute("end-indent", "0pt");
        columns(table, facts);
        cells(table, facts);
      }
    }
  }

  /** The width in points of the place that an element stands in: a cell's or the page's. */
  static double placeWidth(Element element, List<PageFacts> pages) {
    Element cell = Fo.around(element, "table-cell");
    Double width = cell == null ? null : (Double) cell.getUserData(TEXT_WIDTH);
    return width == null ? PageMasters.pageOf(element, pages).textWidth() : width;
  }

  /** What the paragraphs in its cells, but not in tables inside them, know of their table. */
  private static TableFacts facts(Element table) {
    return Fo.all(table, "block").stream()
        .filter(block -> Paragraphs.facts(block) != null && Fo.around(block, "table") == table)
        .findFirst()
        .flatMap(block -> Paragraphs.facts(block).table())
        .orElse(null);
  }

  private static double indent(Element table, TableFacts facts, List<PageFacts> pages) {
    double spare = placeWidth(table, pages) - facts.width();
    return switch (facts.align()) {
      case LEFT -> facts.indent();
      case CENTER -> spare / 2;
      case RIGHT -> spare;
    };
  }

  private static void columns(Element table, TableFacts facts) {
    var widths = facts.columns().iterator();
    for (Element column : Fo.children(table)) {
      if (Fo.is(column, "table-column") && widths.hasNext()) {
        column.setAttribute("column-width", Fo.points(widths.next()));
      }
    }
  }

  private static void cells(Element table, TableFacts facts) {
    for (Element part : Fo.children(table)) {
      int[] busy = new int[facts.columns().size()];
      for (Element row : Fo.children(part)) {
        if (Fo.is(row, "table-row")) {
          row(row, facts, busy);
        }
      }
    }
  }

  /**
   * @param busy for each column, in how many rows from this one on a cell from above stands
   */
  private static void row(Element row, TableFacts facts, int[] busy) {
    int column = 0;
    for (Element cell : Fo.children(row)) {
      while (column < busy.length && busy[column] > 0) {
        busy[column++]--;
      }
      double width = 0;
      int end = Math.min(busy.length, column + count(cell, "number-columns-spanned"));
      for (; column < end; column++) {
        width += facts.columns().get(column);
        busy[column] = count(cell, "number-rows-spanned") - 1;
      }
      margins(cell, facts.margins());
      cell.setUserData(TEXT_WIDTH, width - padding(cell, "left") - padding(cell, "right"), null);
    }
    for (; column < busy.length; column++) {
      busy[column] = Math.max(0, busy[column] - 1);
    }
  }

  private static void margins(Element cell, CellMargins margins) {
    cell.setAttribute("padding-top", Fo.points(margins.top()));
    cell.setAttribute("padding-right", Fo.points(margins.right()));
    cell.setAttribute("padding-bottom", Fo.points(margins.bottom()));
    cell.setAttribute("padding-left", Fo.points(margins.left()));
  }

  private static int count(Element cell, String attribute) {
    return cell.hasAttribute(attribute) ? Integer.parseInt(cell.getAttribute(attribute)) : 1;
  }

  private static double padding(Element cell, String side) {
    return Double.parseDouble(cell.getAttribute("padding-" + side).replace("pt", ""));
  }
}
