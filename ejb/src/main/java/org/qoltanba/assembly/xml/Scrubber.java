package org.qoltanba.assembly.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.EndElement;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Takes out of a part what tells of its author and of its editing: revision ids, comments, spelling
 * marks; tracked changes are accepted, content controls dissolved into their content.
 */
public final class Scrubber {

  private static final int DEEPEST = 256;

  private final String part;
  private final Traces traces = new Traces();
  private final XMLEventWriter writer;
  private int depth;
  private int dropping;

  private Scrubber(String part, XMLEventWriter writer) {
    this.part = part;
    this.writer = writer;
  }

  /**
   * @throws BrokenLayout if the part is not well-formed XML, has a document type declaration or is
   *     nested deeper than any paper
   */
  public static byte[] scrub(String part, byte[] xml) {
    var bytes = new ByteArrayOutputStream(xml.length);
    try {
      XMLEventReader reader = SafeXml.events(new ByteArrayInputStream(xml));
      XMLEventWriter writer =
          XMLOutputFactory.newDefaultFactory().createXMLEventWriter(bytes, "UTF-8");
      var scrubber = new Scrubber(part, writer);
      while (reader.hasNext()) {
        scrubber.copy(reader.nextEvent());
      }
      writer.close();
    } catch (XMLStreamException e) {
      throw new BrokenLayout("unreadable-xml", part, e);
    }
    return bytes.toByteArray();
  }

  private void copy(XMLEvent event) throws XMLStreamException {
    if (event.getEventType() == XMLEvent.DTD) {
      throw new BrokenLayout("document-type", part);
    }
    if (event.isStartElement()) {
      start(event.asStartElement());
    } else if (event.isEndElement()) {
      end(event.asEndElement());
    } else if (dropping == 0 && keep(event)) {
      writer.add(event);
    }
  }

  private void start(StartElement start) throws XMLStreamException {
    if (++depth > DEEPEST) {
      throw new BrokenLayout("nested-too-deep", part);
    }
    if (dropping > 0 || traces.drop(start)) {
      dropping++;
    } else if (!Traces.dissolve(start.getName())) {
      writer.add(traces.without(start));
    }
  }

  private void end(EndElement end) throws XMLStreamException {
    depth--;
    if (dropping > 0) {
      dropping--;
    } else if (!Traces.dissolve(end.getName())) {
      writer.add(end);
    }
  }

  private static boolean keep(XMLEvent event) {
    return event.isCharacters() || event.isStartDocument() || event.isEndDocument();
  }
}
