package org.qoltanba.rendering.ooxml;

import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;

/** Elements written as text, with the usual prefixes. */
public final class Parsed {

  private static final String NAMESPACES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:s='http://purl.oclc.org/ooxml/wordprocessingml/main'"
          + " xmlns:u='urn:unknown'>";

  private Parsed() {}

  /** The first of these elements. */
  public static Xml xml(String text) {
    return root(text).children().get(0);
  }

  /** An element that holds these. */
  public static Xml root(String... elements) {
    String all = "<w:root" + NAMESPACES + String.join("", elements) + "</w:root>";
    return parse(all.getBytes(StandardCharsets.UTF_8));
  }

  static Xml parse(byte[] bytes) {
    try {
      return new XmlParser().parse(bytes);
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
