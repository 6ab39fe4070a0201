package org.qoltanba.batch.table.xlsx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.qoltanba.batch.table.Table;

/** A spreadsheet file, of which the first sheet that is not hidden is the table. */
public final class Workbook {

  private static final String PART = "xl/workbook.xml";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Parts parts;

  /** Since the days of a program that took 1900 for a leap year, files may count from 1904. */
  private boolean since1904;

  private Workbook(Parts parts) {
    this.parts = parts;
  }

  /**
   * @throws IOException for what is no zip, or one that unpacks to more than a table may be
   */
  public static Workbook of(byte[] file) throws IOException {
    return new Workbook(Parts.of(file));
  }

  /**
   * @throws IOException where a part is missing or is not what it should be
   */
  public Table table() throws IOException, XMLStreamException {
    String path = targets().get(firstSheet());
    if (path == null) {
      throw new IOException("no sheet");
    }
    String part = path.startsWith("/") ? path.substring(1) : "xl/" + path;
    var cells = new CellReader(SharedTexts.of(parts), DateFormats.of(parts), since1904);
    return new Sheet(cells).read(parts.xml(part));
  }

  private String firstSheet() throws IOException, XMLStreamException {
    XMLStreamReader xml = parts.xml(PART);
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("workbookPr")) {
        String date1904 = xml.getAttributeValue(null, "date1904");
        since1904 = "1".equals(date1904) || "true".equals(date1904);
      }
      if (xml.getLocalName().equals("sheet") && shown(xml.getAttributeValue(null, "state"))) {
        return xml.getAttributeValue(RELATIONSHIPS, "id");
      }
    }
    throw new IOException("no sheet");
  }

  private static boolean shown(String state) {
    return state == null || state.equals("visible");
  }

  private Map<String, String> targets() throws IOException, XMLStreamException {
    var targets = new HashMap<String, String>();
    XMLStreamReader xml = parts.xml("xl/_rels/workbook.xml.rels");
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT) {
        targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
      }
    }
    return targets;
  }

  static int number(String text) throws IOException {
    if (text == null || !text.matches("\\d{1,7}")) {
      throw new IOException("no number");
    }
    return Integer.parseInt(text);
  }
}
