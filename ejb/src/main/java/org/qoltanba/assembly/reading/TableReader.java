package org.qoltanba.assembly.reading;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;
import org.qoltanba.assembly.text.Element;
import org.qoltanba.tags.blocks.Item;
import org.qoltanba.tags.blocks.Level;

/**
 * Understands the blocks of a table.
 *
 * <p>A block that opens before the content of a row's first filled cell and closes after that of
 * its last one is a block around the row; a row with nothing but tags vanishes.
 */
final class TableReader {

  private final StoryReader texts;
  private final Findings findings;

  TableReader(StoryReader texts, Findings findings) {
    this.texts = texts;
    this.findings = findings;
  }

  Element.Table read(Tbl table) {
    var items = new ArrayList<Item<Element.Row>>();
    for (Object child : table.getContent()) {
      Object bare = child instanceof JAXBElement<?> element ? element.getValue() : child;
      if (bare instanceof Tr row) {
        row(row, items);
      }
    }
    return new Element.Table(table, Level.closed(items, findings::error));
  }

  private void row(Tr row, List<Item<Element.Row>> items) {
    var levels = new ArrayList<Level<Element>>();
    var cells = new ArrayList<Element.Cell>();
    for (Object child : row.getContent()) {
      Object bare = child instanceof JAXBElement<?> element ? element.getValue() : child;
      if (bare instanceof Tc cell) {
        Level<Element> level = Level.open(texts.items(cell.getContent()), findings::error);
        levels.add(level);
        var empty = StoryReader.firstProperties(cell.getContent());
        cells.add(new Element.Cell(cell, level.nodes(), empty));
      }
    }
    place(new Element.Row(row, cells), levels, items);
  }

  private void place(Element.Row row, List<Level<Element>> levels, List<Item<Element.Row>> items) {
    int first = firstFilled(levels);
    int last = lastFilled(levels);
    var lead = new ArrayList<Item<Element.Row>>();
    var trail = new ArrayList<Item<Element.Row>>();
    for (int i = 0; i < levels.size(); i++) {
      sort(levels.get(i).lead(), i <= first ? lead : i > last ? trail : null);
      sort(levels.get(i).trail(), i >= last ? trail : null);
    }
    items.addAll(lead);
    boolean onlyTags = first == levels.size() && !lead.isEmpty();
    if (!onlyTags) {
      items.add(new Item.Piece<>(row, false));
    }
    items.addAll(trail);
  }

  private void sort(List<Item.Mark<Element>> marks, List<Item<Element.Row>> where) {
    for (Item.Mark<Element> mark : marks) {
      if (where == null) {
        findings.error(mark.error("block-across-cells"));
      } else {
        where.add(mark.as());
      }
    }
  }

  private static int firstFilled(List<Level<Element>> levels) {
    int i = 0;
    while (i < levels.size() && levels.get(i).blank()) {
      i++;
    }
    return i;
  }

  private static int lastFilled(List<Level<Element>> levels) {
    int i = levels.size() - 1;
    while (i >= 0 && levels.get(i).blank()) {
      i--;
    }
    return i;
  }
}
