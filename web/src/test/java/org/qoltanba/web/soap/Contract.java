package org.qoltanba.web.soap;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The contract's files, and messages written and read by JAXB alone. */
final class Contract {

  static final File WSDL = new File("src/main/webapp/WEB-INF/wsdl/documents.wsdl");
  private static final File XSD = new File("src/main/webapp/WEB-INF/wsdl/documents.xsd");

  private Contract() {}

  static Schema schema() {
    try {
      return SchemaFactory.newDefaultInstance().newSchema(XSD);
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The element as XML. */
  static String written(Object element) throws JAXBException {
    var out = new ByteArrayOutputStream();
    JAXBContext.newInstance(element.getClass()).createMarshaller().marshal(element, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static void validate(String xml) throws SAXException, IOException {
    schema().newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  /** The element read from the contents of that operation's element. */
  static <T> T read(Class<T> type, String contents) throws JAXBException, SAXException {
    var unmarshaller = JAXBContext.newInstance(type).createUnmarshaller();
    unmarshaller.setSchema(schema());
    String xml = element(type.getSimpleName(), contents);
    return type.cast(unmarshaller.unmarshal(new StringReader(xml)));
  }

  static byte[] message(String operation, String contents) {
    return envelope(element(operation, contents));
  }

  static byte[] envelope(String body) {
    String message =
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
            + body
            + "</s:Body></s:Envelope>";
    return message.getBytes(StandardCharsets.UTF_8);
  }

  static String element(String operation, String contents) {
    return "<"
        + operation
        + " xmlns=\"urn:qoltanba:documents:1\">"
        + contents
        + "</"
        + operation
        + ">";
  }
}
