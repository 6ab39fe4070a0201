package org.qoltanba.assembly.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.jaxb.JaxbValidationEventHandler;
import org.docx4j.jaxb.NamespacePrefixMapperUtils;
import org.docx4j.jaxb.ri.NamespacePrefixMapper;
import org.docx4j.jaxb.ri.NamespacePrefixMapperRelationshipsPart;

/**
 * XML of Word files to docx4j's objects and back.
 *
 * <p>The library's own writers share one mapper of prefixes that remembers what was written last;
 * with a mapper of its own for each part, what one thread writes does not depend on another.
 */
public final class OfficeXml {

  /** Of the prefixes that Word lists as ignorable, those that the writer can declare. */
  private static final Set<String> DECLARED = Set.of("w14", "w15", "wp14");

  private OfficeXml() {}

  public static Object read(String part, byte[] xml, JAXBContext context) {
    try {
      Unmarshaller unmarshaller = context.createUnmarshaller();
      unmarshaller.setEventHandler(new JaxbValidationEventHandler());
      return unmarshaller.unmarshal(SafeXml.reader(new ByteArrayInputStream(xml)));
    } catch (XMLStreamException | RuntimeException e) {
      // A number that is none, and the like, comes out of the library unchecked.
      throw new BrokenLayout("unreadable-xml", part, e);
    } catch (JAXBException e) {
      return readAnyway(part, xml, context);
    }
  }

  /** The library's slower way, which first resolves what its objects have no place for. */
  private static Object readAnyway(String part, byte[] xml, JAXBContext context) {
    try {
      return XmlUtils.unmarshal(new ByteArrayInputStream(xml), context);
    } catch (JAXBException | RuntimeException e) {
      throw new BrokenLayout("unreadable-xml", part, e);
    }
  }

  /**
   * @param ignorable the prefixes in the part's {@code mc:Ignorable}; may be null
   */
  public static byte[] write(String part, Object root, String ignorable) {
    var mapper = new NamespacePrefixMapper();
    mapper.setMcIgnorable(ignorable);
    return marshal(part, root, Context.jc, mapper);
  }

  /** Writes relationships or content types, whose namespace Word wants without a prefix. */
  public static byte[] writeList(String part, Object root, JAXBContext context) {
    return marshal(part, root, context, new NamespacePrefixMapperRelationshipsPart());
  }

  private static byte[] marshal(String part, Object root, JAXBContext context, Object mapper) {
    var bytes = new ByteArrayOutputStream(1 << 15);
    try {
      Marshaller marshaller = context.createMarshaller();
      NamespacePrefixMapperUtils.setProperty(marshaller, mapper);
      marshaller.marshal(root, bytes);
    } catch (JAXBException e) {
      throw new BrokenLayout("unwritable-xml", part, e);
    }
    return bytes.toByteArray();
  }

  /** Of the prefixes in a part's {@code mc:Ignorable} those that the writer knows; may be null. */
  public static String declared(String prefixes) {
    if (prefixes == null) {
      return null;
    }
    String kept =
        Stream.of(prefixes.trim().split("\\s+"))
            .filter(DECLARED::contains)
            .collect(Collectors.joining(" "));
    return kept.isEmpty() ? null : kept;
  }
}
