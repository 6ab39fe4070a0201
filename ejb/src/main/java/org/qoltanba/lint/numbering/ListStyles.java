package org.qoltanba.lint.numbering;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.xml.SafeXml;

/** Which styles put their paragraphs into lists (ISO/IEC 29500-1, 17.7 and 17.9). */
final class ListStyles {

  private static final String PART = "word/styles.xml";
  private static final int LONGEST = 20;

  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, String> levels = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();
  private String usual = "";
  private String style = "";

  /**
   * @param styles the part of that name; null where the file has none
   */
  ListStyles(byte[] styles) {
    if (styles != null) {
      try {
        XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(styles));
        while (reader.hasNext()) {
          if (reader.next() == XMLStreamConstants.START_ELEMENT) {
            start(reader);
          }
        }
      } catch (XMLStreamException e) {
        throw new BrokenLayout("unreadable-styles", PART, e);
      }
    }
  }

  private void start(XMLStreamReader reader) {
    switch (reader.getLocalName()) {
      case "style" -> style(reader);
      case "basedOn" -> bases.put(style, value(reader, "val"));
      case "numId" -> lists.put(style, value(reader, "val"));
      case "ilvl" -> levels.put(style, value(reader, "val"));
      default -> {}
    }
  }

  private void style(XMLStreamReader reader) {
    style = String.valueOf(value(reader, "styleId"));
    boolean preset =
        "1".equals(value(reader, "default")) || "true".equals(value(reader, "default"));
    if (preset && "paragraph".equals(value(reader, "type"))) {
      usual = style;
    }
  }

  private static String value(XMLStreamReader reader, String name) {
    return reader.getAttributeValue(reader.getNamespaceURI(), name);
  }

  /** The item with what it leaves to its style; the style is the one that names the list. */
  ListItem resolved(ListItem item) {
    String id = item.style().isEmpty() ? usual : item.style();
    if (item.list() != null) {
      return new ListItem(id, item.list(), item.level());
    }
    for (int i = 0; id != null && i < LONGEST; i++) {
      if (lists.containsKey(id)) {
        String level = item.level() == null ? levels.get(id) : item.level();
        return new ListItem(id, lists.get(id), level);
      }
      id = bases.get(id);
    }
    return item;
  }
}
