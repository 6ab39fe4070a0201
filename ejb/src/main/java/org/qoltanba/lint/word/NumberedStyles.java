package org.qoltanba.lint.word;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.xml.SafeXml;

/** Which styles number their paragraphs (ISO/IEC 29500-1, 17.7 and 17.9). */
public final class NumberedStyles {

  private static final String NONE = "0";
  private static final int LONGEST = 20;

  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();
  private String style = "";

  /**
   * @param styles the part of that name; null where the file has none
   */
  public NumberedStyles(byte[] styles) {
    if (styles != null) {
      try {
        XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(styles));
        while (reader.hasNext()) {
          if (reader.next() == XMLStreamConstants.START_ELEMENT) {
            start(reader);
          }
        }
      } catch (XMLStreamException e) {
        throw new BrokenLayout("unreadable-styles", "word/styles.xml", e);
      }
    }
  }

  private void start(XMLStreamReader reader) {
    String space = reader.getNamespaceURI();
    switch (reader.getLocalName()) {
      case "style" -> style = reader.getAttributeValue(space, "styleId");
      case "basedOn" -> bases.put(style, reader.getAttributeValue(space, "val"));
      case "numId" -> lists.put(style, reader.getAttributeValue(space, "val"));
      default -> {}
    }
  }

  /** Whether a number or a bullet stands before the paragraph. */
  public boolean number(Paragraph paragraph) {
    String list = paragraph.list();
    String id = paragraph.style();
    for (int i = 0; list == null && id != null && i < LONGEST; i++) {
      list = lists.get(id);
      id = bases.get(id);
    }
    return list != null && !list.equals(NONE);
  }
}
