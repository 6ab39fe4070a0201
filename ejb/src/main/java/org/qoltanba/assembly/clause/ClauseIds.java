package org.qoltanba.assembly.clause;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import org.qoltanba.assembly.xml.Traces;

/** The ids in a clause's elements: of styles, lists, relationships, bookmarks and drawings. */
final class ClauseIds {

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final Set<String> STYLES = Set.of("pStyle", "rStyle", "tblStyle");
  private static final Set<String> COUNTED = Set.of("bookmarkStart", "bookmarkEnd", "docPr");

  private final StyleMerge styles;
  private final ListMerge lists;
  private final PartImport parts;
  private final long offset;
  private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();

  /**
   * @param offset what is added to the ids of bookmarks and drawings
   */
  ClauseIds(StyleMerge styles, ListMerge lists, PartImport parts, long offset) {
    this.styles = styles;
    this.lists = lists;
    this.parts = parts;
    this.offset = offset;
  }

  /** The element with the layout's ids. */
  StartElement in(StartElement start) {
    List<Attribute> attributes = new ArrayList<>();
    start
        .getAttributes()
        .forEachRemaining(
            attribute -> {
              String value = value(start.getName(), attribute);
              attributes.add(events.createAttribute(attribute.getName(), value));
            });
    return events.createStartElement(start.getName(), attributes.iterator(), start.getNamespaces());
  }

  private String value(QName element, Attribute attribute) {
    String value = attribute.getValue();
    if (RELATIONSHIPS.equals(attribute.getName().getNamespaceURI())) {
      return parts.id(value);
    }
    String name = element.getLocalPart();
    if (Traces.W.equals(element.getNamespaceURI()) && local(attribute, "val")) {
      if (STYLES.contains(name)) {
        return styles.of(value);
      }
      return name.equals("numId") && value.matches("\\d{1,9}")
          ? lists.of(new BigInteger(value)).toString()
          : value;
    }
    return COUNTED.contains(name) && local(attribute, "id") && value.matches("\\d{1,9}")
        ? Long.toString((Long.parseLong(value) + offset) % Integer.MAX_VALUE)
        : value;
  }

  private static boolean local(Attribute attribute, String name) {
    return attribute.getName().getLocalPart().equals(name);
  }

  void start(XMLEventWriter writer, QName name) throws XMLStreamException {
    writer.add(events.createStartElement(name, null, null));
  }

  void empty(XMLEventWriter writer, QName name, String value) throws XMLStreamException {
    start(writer, name);
    writer.add(events.createAttribute(name.getPrefix(), Traces.W, "val", value));
    end(writer, name);
  }

  void end(XMLEventWriter writer, QName name) throws XMLStreamException {
    writer.add(events.createEndElement(name, null));
  }
}
