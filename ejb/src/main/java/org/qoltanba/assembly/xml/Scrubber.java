package org.qoltanba.assembly.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.namespace.QName;
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
  private static final int LARGEST = 8 << 20;

  /** Each becomes an object, or some: a paper that can still be drawn has half of them. */
  private static final int MOST_ELEMENTS = 100_000;

  private static final String VML = "urn:schemas-microsoft-com:vml";

  private final String part;
  private final Traces traces = new Traces();
  private final XMLEventWriter writer;
  private final Instructions instructions;
  private int elements;
  private int depth;
  private int dropping;

  private Scrubber(String part, XMLEventWriter writer) {
    this.part = part;
    this.writer = writer;
    this.instructions = new Instructions(part);
  }

  /**
   * @throws BrokenLayout if the part is not well-formed XML, has a document type declaration, is
   *     nested deeper or larger than any paper, or brings in or starts something
   */
  public static byte[] scrub(String part, byte[] xml) {
    if (xml.length > LARGEST) {
      throw new BrokenLayout("too-large-part", part);
    }
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
      scrubber.instructions.endOfPart();
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
      if (event.isCharacters()) {
        instructions.text(event.asCharacters().getData());
      }
    }
  }

  private void start(StartElement start) throws XMLStreamException {
    if (++depth > DEEPEST) {
      throw new BrokenLayout("nested-too-deep", part);
    }
    if (++elements > MOST_ELEMENTS) {
      throw new BrokenLayout("too-large-part", part);
    }
    if (dropping > 0 || traces.drop(start)) {
      dropping++;
    } else if (!Traces.dissolve(start.getName())) {
      refuseOutside(start);
      instructions.start(start);
      writer.add(traces.without(start));
    }
  }

  /** In VML a picture can be named by its address alone, past all relationships. */
  private void refuseOutside(StartElement start) {
    if (VML.equals(start.getName().getNamespaceURI())
        && start.getAttributeByName(new QName("src")) != null) {
      throw new BrokenLayout("external-part", part);
    }
  }

  private void end(EndElement end) throws XMLStreamException {
    depth--;
    instructions.end();
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
