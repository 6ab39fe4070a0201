package org.qoltanba.rendering.ooxml;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads parts; one for each file, not safe for threads. */
final class XmlParser {

  private static final int DEEPEST = 400;

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  /** The names met so far, by namespace. */
  private final Map<String, Map<String, String>> names = new HashMap<>();

  XmlParser() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  /**
   * @throws XMLStreamException if it is not well-formed, or nested too deep
   */
  Xml parse(byte[] part) throws XMLStreamException {
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
    try {
      while (reader.next() != XMLStreamConstants.START_ELEMENT) {
        // What stands before the root says nothing.
      }
      return element(reader, 0);
    } finally {
      reader.close();
    }
  }

  private Xml element(XMLStreamReader reader, int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("nested too deep");
    }
    String name = name(reader.getNamespaceURI(), reader.getLocalName());
    String[] attributes = attributes(reader);
    List<Xml> children = new ArrayList<>();
    String text = "";
    for (int event = reader.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = reader.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        add(element(reader, depth + 1), children);
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text = text.isEmpty() ? reader.getText() : text + reader.getText();
      }
    }
    return new Xml(name, attributes, children, children.isEmpty() ? text : "");
  }

  private String[] attributes(XMLStreamReader reader) {
    String[] attributes = new String[2 * reader.getAttributeCount()];
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes[2 * i] = name(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i));
      attributes[2 * i + 1] = reader.getAttributeValue(i);
    }
    return attributes;
  }

  private String name(String namespace, String local) {
    Map<String, String> known = names.get(namespace);
    if (known == null) {
      known = new HashMap<>();
      names.put(namespace, known);
    }
    String name = known.get(local);
    if (name == null) {
      name = Prefixes.name(namespace, local);
      known.put(local, name);
    }
    return name;
  }

  private static void add(Xml child, List<Xml> children) {
    if (child.is("mc:AlternateContent")) {
      children.addAll(chosen(child));
    } else {
      children.add(child);
    }
  }

  private static List<Xml> chosen(Xml alternatives) {
    for (Xml branch : alternatives.children()) {
      boolean taken = branch.is("mc:Choice") && Prefixes.understood(branch.get("Requires"));
      if (taken || branch.is("mc:Fallback")) {
        return branch.children();
      }
    }
    return List.of();
  }
}
