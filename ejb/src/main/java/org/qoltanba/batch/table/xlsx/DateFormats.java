package org.qoltanba.batch.table.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which formats of cells show a number as a day (ISO/IEC 29500-1, clauses 18.8.10 and 18.8.30). */
final class DateFormats {

  private static final String PART = "xl/styles.xml";
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]");
  private static final Pattern DAY = Pattern.compile("[dDyY]");

  private final Set<Integer> own = new HashSet<>();
  private final List<Integer> formats = new ArrayList<>();

  static DateFormats of(Parts parts) throws IOException, XMLStreamException {
    var dates = new DateFormats();
    if (parts.has(PART)) {
      dates.read(parts.xml(PART));
    }
    return dates;
  }

  private void read(XMLStreamReader xml) throws IOException, XMLStreamException {
    boolean cells = false;
    while (xml.hasNext()) {
      int event = xml.next();
      String name = xml.hasName() ? xml.getLocalName() : "";
      if (name.equals("cellXfs")) {
        cells = event == XMLStreamReader.START_ELEMENT;
      } else if (event == XMLStreamReader.START_ELEMENT && name.equals("xf") && cells) {
        formats.add(id(xml));
      } else if (event == XMLStreamReader.START_ELEMENT && name.equals("numFmt")) {
        String code = xml.getAttributeValue(null, "formatCode");
        if (code != null && DAY.matcher(LITERAL.matcher(code).replaceAll("")).find()) {
          own.add(id(xml));
        }
      }
    }
  }

  private static int id(XMLStreamReader xml) throws IOException {
    String id = xml.getAttributeValue(null, "numFmtId");
    return id == null ? 0 : Workbook.number(id);
  }

  /**
   * @param style of the cell; null for the usual one
   */
  boolean isDay(String style) throws IOException {
    int index = style == null ? 0 : Workbook.number(style);
    int format = index < formats.size() ? formats.get(index) : 0;
    return format >= 14 && format <= 17 || format == 22 || own.contains(format);
  }
}
