package org.qoltanba.web.soap;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.qoltanba.web.soap.wire.RefusalDetail;

/** A typed fault as a whole message (SOAP 1.1, sections 4.4 and 6.2). */
final class FaultMessage {

  private static final String ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/";

  private final JAXBContext details;

  FaultMessage() throws JAXBException {
    details = JAXBContext.newInstance(RefusalDetail.class);
  }

  void send(RefusalDetail detail, HttpServletResponse response) throws IOException {
    byte[] message;
    try {
      message = of(detail);
    } catch (JAXBException | XMLStreamException e) {
      throw new IOException("a fault that can't be written", e);
    }
    response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    response.setContentType("text/xml; charset=utf-8");
    response.setHeader("Cache-Control", "private, no-store");
    response.setContentLength(message.length);
    response.getOutputStream().write(message);
  }

  private byte[] of(RefusalDetail detail) throws JAXBException, XMLStreamException {
    var bytes = new ByteArrayOutputStream();
    XMLStreamWriter out =
        XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
    out.writeStartDocument("UTF-8", "1.0");
    out.writeStartElement("soap", "Envelope", ENVELOPE);
    out.writeNamespace("soap", ENVELOPE);
    out.writeStartElement("soap", "Body", ENVELOPE);
    out.writeStartElement("soap", "Fault", ENVELOPE);
    text(out, "faultcode", "soap:Client");
    text(out, "faultstring", detail.detail);
    out.writeStartElement("detail");
    Marshaller marshaller = details.createMarshaller();
    marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
    marshaller.marshal(detail, out);
    out.writeEndDocument();
    out.close();
    return bytes.toByteArray();
  }

  private static void text(XMLStreamWriter out, String name, String text)
      throws XMLStreamException {
    out.writeStartElement(name);
    out.writeCharacters(text);
    out.writeEndElement();
  }
}
