package org.qoltanba.lint.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.xml.Scrubber;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** XML as a tree, so that all that is not understood stays as it is. */
final class Dom {

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private Dom() {}

  /**
   * @param xml null where the file lacks the part
   * @throws BrokenLayout if it is no XML, has a document type declaration or is nested too deep
   */
  static Document read(String part, byte[] xml) {
    if (xml == null) {
      throw new BrokenLayout("missing-part", part);
    }
    // A tree is written by recursion; what is too deep for a paper is too deep for that.
    Scrubber.scrub(part, xml);
    try {
      return factory().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new BrokenLayout("unreadable-xml", part, e);
    }
  }

  /** A document of one element, its prefix {@code w}. */
  static Document empty(String root) {
    try {
      Document document = factory().newDocumentBuilder().newDocument();
      document.appendChild(document.createElementNS(W, root));
      return document;
    } catch (ParserConfigurationException e) {
      throw new BrokenLayout("unwritable-xml", root, e);
    }
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setExpandEntityReferences(false);
    return factory;
  }

  static byte[] write(String part, Document document) {
    var bytes = new ByteArrayOutputStream();
    try {
      Transformer copy = TransformerFactory.newDefaultInstance().newTransformer();
      document.setXmlStandalone(true);
      copy.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      copy.transform(new DOMSource(document), new StreamResult(bytes));
    } catch (TransformerException e) {
      throw new BrokenLayout("unwritable-xml", part, e);
    }
    return bytes.toByteArray();
  }

  /** All elements of this name in Word's vocabulary, in document order. */
  static List<Element> all(Document document, String name) {
    NodeList list = document.getElementsByTagNameNS(W, name);
    var all = new ArrayList<Element>(list.getLength());
    for (int i = 0; i < list.getLength(); i++) {
      all.add((Element) list.item(i));
    }
    return all;
  }

  /** The outermost element of this name, in any vocabulary, around the node; null if none is. */
  static Element outermost(Node node, String name) {
    Element found = null;
    for (Node up = node.getParentNode(); up != null; up = up.getParentNode()) {
      if (name.equals(up.getLocalName())) {
        found = (Element) up;
      }
    }
    return found;
  }

  /** A new element of Word's vocabulary that stands nowhere yet. */
  static Element element(Document document, String name) {
    return document.createElementNS(W, "w:" + name);
  }

  static Element with(Element element, String attribute, String value) {
    element.setAttributeNS(W, "w:" + attribute, value);
    return element;
  }

  /** A new last child of the root, in the root's vocabulary. */
  static Element sibling(Document document, String name) {
    Element root = document.getDocumentElement();
    String prefix = root.getPrefix() == null ? "" : root.getPrefix() + ":";
    Element child = document.createElementNS(root.getNamespaceURI(), prefix + name);
    root.appendChild(child);
    return child;
  }
}
