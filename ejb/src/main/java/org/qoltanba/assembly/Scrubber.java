package org.qoltanba.assembly;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Takes out of a part what tells of its author and of its editing: revision ids, comments, spelling
 * marks; tracked changes are accepted, content controls dissolved into their content.
 */
final class Scrubber {

  private static final int DEEPEST = 256;

  private final XMLOutputFactory output = XMLOutputFactory.newDefaultFactory();

  /**
   * @throws BrokenLayout if the part is not well-formed XML, has a document type declaration or is
   *     nested deeper than any paper
   */
  byte[] scrub(String part, byte[] xml) {
    var bytes = new ByteArrayOutputStream(xml.length);
    try {
      XMLEventReader reader = SafeXml.events(new ByteArrayInputStream(xml));
      XMLEventWriter writer = output.createXMLEventWriter(bytes, "UTF-8");
      copy(part, reader, writer);
      writer.close();
    } catch (XMLStreamException e) {
      throw new BrokenLayout("unreadable-xml", part, e);
    }
    return bytes.toByteArray();
  }

  private static void copy(String part, XMLEventReader reader, XMLEventWriter writer)
      throws XMLStreamException {
    var traces = new Traces();
    int depth = 0;
    int dropping = 0;
    while (reader.hasNext()) {
      XMLEvent event = reader.nextEvent();
      if (event.getEventType() == XMLEvent.DTD) {
        throw new BrokenLayout("document-type", part);
      }
      if (event.isStartElement()) {
        StartElement start = event.asStartElement();
        if (++depth > DEEPEST) {
          throw new BrokenLayout("nested-too-deep", part);
        }
        if (dropping > 0 || traces.drop(start)) {
          dropping++;
        } else if (!Traces.dissolve(start.getName())) {
          writer.add(traces.without(start));
        }
      } else if (event.isEndElement()) {
        depth--;
        if (dropping > 0) {
          dropping--;
        } else if (!Traces.dissolve(event.asEndElement().getName())) {
          writer.add(event);
        }
      } else if (dropping == 0 && keep(event)) {
        writer.add(event);
      }
    }
  }

  private static boolean keep(XMLEvent event) {
    return event.isCharacters() || event.isStartDocument() || event.isEndDocument();
  }
}
