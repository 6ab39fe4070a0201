package org.qoltanba.batch.table.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.qoltanba.batch.table.Lines;
import org.qoltanba.batch.table.Table;

/** The rows of a sheet (ISO/IEC 29500-1, clause 18.3.1.73). */
final class Sheet {

  private final CellReader cells;
  private final Lines lines = new Lines();
  private int row;

  Sheet(CellReader cells) {
    this.cells = cells;
  }

  Table read(XMLStreamReader xml) throws IOException, XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("row")) {
        String number = xml.getAttributeValue(null, "r");
        row = number == null ? row + 1 : Workbook.number(number);
        lines.add(row, cells(xml));
      }
    }
    return lines.table();
  }

  private List<String> cells(XMLStreamReader xml) throws IOException, XMLStreamException {
    var line = new ArrayList<String>();
    for (int event = xml.next(); !ended(xml, event); event = xml.next()) {
      if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("c")) {
        int column = column(xml.getAttributeValue(null, "r"), line.size());
        String text = cells.text(xml);
        if (!text.isEmpty()) {
          line.addAll(Collections.nCopies(column - line.size(), ""));
          line.add(text);
        }
      }
    }
    return line;
  }

  private static boolean ended(XMLStreamReader xml, int event) {
    return event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row");
  }

  /** The column of a reference such as {@code AB7}, counted from 0; the next one without it. */
  private static int column(String reference, int next) throws IOException {
    if (reference == null) {
      return next;
    }
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
      if (column > Lines.MOST_COLUMNS) {
        // A far cell without a text is a format only; one with a text is refused as too wide.
        return Math.max(next, Lines.MOST_COLUMNS);
      }
    }
    if (column - 1 < next) {
      throw new IOException("columns out of order");
    }
    return column - 1;
  }
}
