package org.qoltanba.assembly.zip;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.xml.Characters;
import org.qoltanba.document.Language;

/**
 * The properties of the file itself (ISO/IEC 29500-2, clause 11): its title and language, and
 * nothing of who made it and when.
 */
public final class CoreProperties {

  public static final String PART = "docProps/core.xml";
  public static final String TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
  public static final String RELATIONSHIP =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String DUBLIN = "http://purl.org/dc/elements/1.1/";

  private CoreProperties() {}

  public static byte[] write(String title, Language language) {
    var bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("cp", "coreProperties", CORE);
      xml.writeNamespace("cp", CORE);
      xml.writeNamespace("dc", DUBLIN);
      element(xml, "title", Characters.allowed(title));
      element(xml, "language", language.tag());
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new BrokenLayout("unwritable-xml", PART, e);
    }
    return bytes.toByteArray();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement("dc", name, DUBLIN);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
