package org.qoltanba.batch.table.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of a cell as a reader sees it, without formats; what a formula gave last. */
final class CellReader {

  private static final int MOST_DIGITS = 30;
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

  private final SharedTexts shared;
  private final DateFormats dates;
  private final LocalDate epoch;

  CellReader(SharedTexts shared, DateFormats dates, boolean since1904) {
    this.shared = shared;
    this.dates = dates;
    this.epoch = since1904 ? EPOCH_1904 : EPOCH;
  }

  /**
   * @param xml at the beginning of the cell; at its end afterwards
   */
  String text(XMLStreamReader xml) throws IOException, XMLStreamException {
    String type = xml.getAttributeValue(null, "t");
    String style = xml.getAttributeValue(null, "s");
    if ("inlineStr".equals(type)) {
      return SharedTexts.text(xml, "c");
    }
    String value = value(xml);
    if (value.isEmpty()) {
      return "";
    }
    return switch (type == null ? "n" : type) {
      case "s" -> shared.at(value);
      case "b" -> value.equals("1") ? "true" : "false";
      case "n" -> number(value, dates.isDay(style));
      default -> value;
    };
  }

  private static String value(XMLStreamReader xml) throws XMLStreamException {
    String value = "";
    for (int event = xml.next(); !ended(xml, event); event = xml.next()) {
      if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("v")) {
        value = xml.getElementText().strip();
      }
    }
    return value;
  }

  private static boolean ended(XMLStreamReader xml, int event) {
    return event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c");
  }

  private String number(String value, boolean day) throws IOException {
    if (value.length() > MOST_DIGITS) {
      return value;
    }
    try {
      var number = new BigDecimal(value);
      if (Math.abs(number.scale()) > MOST_DIGITS) {
        return value;
      }
      boolean possible = day && number.signum() > 0 && number.precision() - number.scale() < 7;
      return possible
          ? epoch.plusDays(number.longValue()).toString()
          : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      throw new IOException("no number");
    }
  }
}
