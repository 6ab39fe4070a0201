package org.qoltanba.assembly.clause;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.xml.SafeXml;
import org.qoltanba.assembly.xml.Traces;

/** Writes a clause's text anew with the ids of the layout in it. */
final class ClauseXml {

  private static final Set<String> NOTES = Set.of("footnoteReference", "endnoteReference");

  private final ClauseIds ids;
  private final Optional<String> plainStyle;
  private XMLEventReader reader;
  private XMLEventWriter writer;
  private int dropping;

  ClauseXml(ClauseIds ids, Optional<String> plainStyle) {
    this.ids = ids;
    this.plainStyle = plainStyle;
  }

  /**
   * @param xml scrubbed
   */
  byte[] rewrite(String part, byte[] xml) {
    var bytes = new ByteArrayOutputStream(xml.length);
    try {
      reader = SafeXml.events(new ByteArrayInputStream(xml));
      writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(bytes, "UTF-8");
      while (reader.hasNext()) {
        copy(reader.nextEvent(), part);
      }
      writer.close();
    } catch (XMLStreamException e) {
      throw new BrokenLayout("unreadable-xml", part, e);
    }
    return bytes.toByteArray();
  }

  private void copy(XMLEvent event, String part) throws XMLStreamException {
    boolean word = event.isStartElement() && Traces.W.equals(space(event.asStartElement()));
    if (word && NOTES.contains(name(event.asStartElement()))) {
      throw new BrokenLayout("note-in-clause", part);
    }
    boolean section = word && name(event.asStartElement()).equals("sectPr");
    if (dropping > 0 || section) {
      dropping += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
      return;
    }
    writer.add(event.isStartElement() ? ids.in(event.asStartElement()) : event);
    if (word && name(event.asStartElement()).equals("p") && plainStyle.isPresent()) {
      style(plainStyle.get(), event.asStartElement().getName().getPrefix());
    }
  }

  /** Says which style a paragraph has that did not say so. */
  private void style(String style, String prefix) throws XMLStreamException {
    var properties = new QName(Traces.W, "pPr", prefix);
    var styled = new QName(Traces.W, "pStyle", prefix);
    if (!next(properties)) {
      ids.start(writer, properties);
      ids.empty(writer, styled, style);
      ids.end(writer, properties);
      return;
    }
    writer.add(ids.in(reader.nextEvent().asStartElement()));
    if (!next(styled)) {
      ids.empty(writer, styled, style);
    }
  }

  /** Whether the next element begins here and has this name; white space before it goes. */
  private boolean next(QName wanted) throws XMLStreamException {
    while (reader.peek().isCharacters() && reader.peek().asCharacters().isWhiteSpace()) {
      reader.nextEvent();
    }
    return reader.peek().isStartElement()
        && reader.peek().asStartElement().getName().equals(wanted);
  }

  private static String space(StartElement start) {
    return start.getName().getNamespaceURI();
  }

  private static String name(StartElement start) {
    return start.getName().getLocalPart();
  }
}
