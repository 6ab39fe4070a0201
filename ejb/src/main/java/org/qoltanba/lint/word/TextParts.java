package org.qoltanba.lint.word;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.xml.SafeXml;
import org.qoltanba.assembly.zip.WordZip;

/** Which parts of a Word file hold text, by their content types (ISO/IEC 29500-2, clause 10.1). */
final class TextParts {

  private static final String BODY = "word/document.xml";
  private static final Pattern TEXT =
      Pattern.compile(".*[.](main|header|footer|footnotes|endnotes)[+]xml");

  private TextParts() {}

  /** Those that are there, in alphabetical order, the usual body among them. */
  static Set<String> of(Map<String, byte[]> entries) {
    var names = new TreeSet<String>(Set.of(BODY));
    byte[] types = entries.getOrDefault(WordZip.CONTENT_TYPES, new byte[0]);
    try {
      XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(types));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT && text(reader)) {
          names.add(reader.getAttributeValue(null, "PartName").substring(1));
        }
      }
    } catch (XMLStreamException e) {
      throw new BrokenLayout("unreadable-xml", WordZip.CONTENT_TYPES, e);
    }
    names.retainAll(entries.keySet());
    return names;
  }

  private static boolean text(XMLStreamReader reader) {
    String type = reader.getAttributeValue(null, "ContentType");
    String part = reader.getAttributeValue(null, "PartName");
    return type != null && part != null && part.startsWith("/") && TEXT.matcher(type).matches();
  }
}
