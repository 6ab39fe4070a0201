package org.qoltanba.batch.table.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells refer to by their number (ISO/IEC 29500-1, clause 18.4). */
final class SharedTexts {

  private static final String PART = "xl/sharedStrings.xml";

  private final List<String> texts = new ArrayList<>();

  static SharedTexts of(Parts parts) throws IOException, XMLStreamException {
    var shared = new SharedTexts();
    if (parts.has(PART)) {
      XMLStreamReader xml = parts.xml(PART);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
          shared.texts.add(text(xml, "si"));
        }
      }
    }
    return shared;
  }

  String at(String number) throws IOException {
    int index = Workbook.number(number);
    if (index >= texts.size()) {
      throw new IOException("no such text");
    }
    return texts.get(index);
  }

  /** The text of all runs up to the element's end, without how it is pronounced. */
  static String text(XMLStreamReader xml, String end) throws XMLStreamException {
    var text = new StringBuilder();
    boolean pronounced = false;
    boolean run = false;
    for (int event = xml.next(); !ends(xml, event, end); event = xml.next()) {
      if (event == XMLStreamReader.CHARACTERS && run && !pronounced) {
        text.append(xml.getText());
      } else if (xml.isStartElement() || xml.isEndElement()) {
        pronounced = xml.getLocalName().equals("rPh") ? xml.isStartElement() : pronounced;
        run = xml.getLocalName().equals("t") && xml.isStartElement();
      }
    }
    return text.toString();
  }

  private static boolean ends(XMLStreamReader xml, int event, String name) {
    return event == XMLStreamReader.END_DOCUMENT
        || event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(name);
  }
}
