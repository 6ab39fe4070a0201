package org.qoltanba.validation.change;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Metadata in XMP (ISO 16684-1), as far as it says more than when a file was last written. */
final class Xmp {

  private static final Set<String> LAST_WRITTEN =
      Set.of(
          "http://ns.adobe.com/xap/1.0/ ModifyDate",
          "http://ns.adobe.com/xap/1.0/ MetadataDate",
          "http://ns.adobe.com/pdf/1.3/ Producer",
          "http://ns.adobe.com/xap/1.0/mm/ InstanceID");

  private Xmp() {}

  static boolean sayTheSame(byte[] before, byte[] after) {
    Optional<Document> old = read(before);
    Optional<Document> now = read(after);
    return old.isPresent()
        && now.isPresent()
        && old.get().getDocumentElement().isEqualNode(now.get().getDocumentElement());
  }

  private static Optional<Document> read(byte[] packet) {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      var builder = factory.newDocumentBuilder();
      // Without one of our own the parser writes to the standard error stream.
      builder.setErrorHandler(new DefaultHandler());
      Document document = builder.parse(new ByteArrayInputStream(packet));
      reduce(document.getDocumentElement());
      return Optional.of(document);
    } catch (SAXException | IOException e) {
      return Optional.empty();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform has these features", e);
    }
  }

  private static void reduce(Element element) {
    var attributes = element.getAttributes();
    for (int i = attributes.getLength() - 1; i >= 0; i--) {
      if (isOfWriting(attributes.item(i))) {
        element.removeAttributeNode((Attr) attributes.item(i));
      }
    }
    Node next;
    for (Node child = element.getFirstChild(); child != null; child = next) {
      next = child.getNextSibling();
      boolean layout = child.getNodeType() == Node.TEXT_NODE && child.getTextContent().isBlank();
      if (layout || child.getNodeType() == Node.COMMENT_NODE || isOfWriting(child)) {
        element.removeChild(child);
      } else if (child instanceof Element inner) {
        reduce(inner);
      }
    }
  }

  private static boolean isOfWriting(Node node) {
    return LAST_WRITTEN.contains(node.getNamespaceURI() + " " + node.getLocalName());
  }
}
