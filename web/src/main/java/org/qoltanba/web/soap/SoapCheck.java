package org.qoltanba.web.soap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stax.StAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.web.guard.Problems;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Whether a message is a SOAP 1.1 envelope whose one operation obeys the contract's schema. */
final class SoapCheck {

  private static final String ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/";
  private static final Set<String> OPERATIONS =
      Stream.of(DocumentsPort.class.getMethods())
          .map(method -> method.getParameterTypes()[0].getSimpleName())
          .collect(Collectors.toUnmodifiableSet());

  private final Schema schema;

  SoapCheck(Schema schema) {
    this.schema = schema;
  }

  /**
   * @throws Refusal (malformed) with {@code broken-xml}, {@code xml-dtd}, {@code xml-too-deep},
   *     {@code soap-envelope}, {@code unknown-operation} or {@code xml-schema}
   */
  void check(byte[] message) {
    try {
      XMLStreamReader reader = reader(message);
      enterBody(reader);
      validate(reader);
      finish(reader);
    } catch (XMLStreamException e) {
      throw at("broken-xml", e.getLocation());
    }
  }

  /** From a factory of its own, for factories are not promised to serve several threads. */
  private static XMLStreamReader reader(byte[] message) throws XMLStreamException {
    XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
    readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return new GuardedReader(readers.createXMLStreamReader(new ByteArrayInputStream(message)));
  }

  private static void enterBody(XMLStreamReader reader) throws XMLStreamException {
    nextElement(reader);
    requireSoap(reader, "Envelope");
    reader.nextTag();
    if (reader.isStartElement() && reader.getLocalName().equals("Header")) {
      skip(reader);
      reader.nextTag();
    }
    requireSoap(reader, "Body");
    reader.nextTag();
    if (!reader.isStartElement()) {
      throw fault("soap-envelope");
    }
    if (!DocumentsPort.NAMESPACE.equals(reader.getNamespaceURI())
        || !OPERATIONS.contains(reader.getLocalName())) {
      throw fault("unknown-operation");
    }
  }

  private void validate(XMLStreamReader reader) {
    Validator validator = schema.newValidator();
    validator.setErrorHandler(new FirstError(reader));
    try {
      validator.validate(new StAXSource(reader));
    } catch (SAXException | IOException e) {
      throw Problems.find(Refusal.class, e).orElseGet(() -> at("broken-xml", reader.getLocation()));
    }
  }

  /** Nothing but ends may follow; the validator may have read on to the next event already. */
  private static void finish(XMLStreamReader reader) throws XMLStreamException {
    boolean another = reader.isStartElement();
    while (reader.hasNext() && !another) {
      another = reader.next() == XMLStreamConstants.START_ELEMENT;
    }
    if (another) {
      throw fault("soap-envelope");
    }
  }

  private static void nextElement(XMLStreamReader reader) throws XMLStreamException {
    while (reader.next() != XMLStreamConstants.START_ELEMENT) {
      // Comments and instructions before the root mean nothing here.
    }
  }

  private static void skip(XMLStreamReader reader) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private static void requireSoap(XMLStreamReader reader, String name) {
    if (!reader.isStartElement()
        || !ENVELOPE.equals(reader.getNamespaceURI())
        || !name.equals(reader.getLocalName())) {
      throw fault("soap-envelope");
    }
  }

  private static Refusal fault(String code) {
    return Refusal.malformed(new Fault("", code));
  }

  private static Refusal at(String code, Location place) {
    int line = place == null ? 1 : place.getLineNumber();
    int column = place == null ? 1 : place.getColumnNumber();
    return Refusal.malformed(new Fault("", code, Map.of("line", line, "column", column)));
  }

  /** Stops at the first violation; its text is not passed on, for it may quote personal data. */
  private record FirstError(XMLStreamReader reader) implements ErrorHandler {

    @Override
    public void warning(SAXParseException e) {
      // A warning leaves the message valid.
    }

    @Override
    public void error(SAXParseException e) {
      throw at("xml-schema", reader.getLocation());
    }

    @Override
    public void fatalError(SAXParseException e) {
      throw at("broken-xml", reader.getLocation());
    }
  }
}
