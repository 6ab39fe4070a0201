package org.qoltanba.assembly.xml;

import java.io.InputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads foreign XML without document types and without anything from outside. */
public final class SafeXml {

  private SafeXml() {}

  public static XMLStreamReader reader(InputStream xml) throws XMLStreamException {
    return factory().createXMLStreamReader(xml);
  }

  public static XMLEventReader events(InputStream xml) throws XMLStreamException {
    return factory().createXMLEventReader(xml);
  }

  /**
   * The platform's own, whatever else is on the class path: there these limits are known to hold.
   */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
