package org.qoltanba.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What becomes of an XML document that stays well-formed.
 *
 * @param one the number of an element, counted on from the first when the last is reached
 * @param other the same, of another element or of an attribute
 * @param word what is written there
 */
record Distortion(Kind kind, int one, int other, String word) {

  private static final int MANY = 300;
  private static final int DEEP = 150;

  enum Kind {
    DROP,
    DOUBLE,
    MULTIPLY,
    MOVE,
    NEST,
    SAY,
    WRITE_ATTRIBUTE,
    DROP_ATTRIBUTE
  }

  static byte[] all(List<Distortion> distortions, byte[] xml) throws Exception {
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    distortions.forEach(distortion -> distortion.apply(document));
    var bytes = new ByteArrayOutputStream();
    TransformerFactory.newDefaultInstance()
        .newTransformer()
        .transform(new DOMSource(document), new StreamResult(bytes));
    return bytes.toByteArray();
  }

  /** Whether XML can hold it. */
  static boolean isText(String word) {
    return word.chars().noneMatch(c -> c == 0 || c > 0xFFFD);
  }

  private void apply(Document document) {
    Element element = element(document, one);
    if (element == document.getDocumentElement() && kind.ordinal() <= Kind.NEST.ordinal()) {
      return;
    }
    switch (kind) {
      case DROP -> element.getParentNode().removeChild(element);
      case DOUBLE -> repeat(element, 1);
      case MULTIPLY -> repeat(element, MANY);
      case MOVE -> move(element, element(document, other));
      case NEST -> nest(element);
      case SAY -> element.setTextContent(word);
      default -> attribute(element);
    }
  }

  private static Element element(Document document, int number) {
    NodeList all = document.getElementsByTagName("*");
    return (Element) all.item(Math.floorMod(number, all.getLength()));
  }

  private static void repeat(Element element, int times) {
    for (int i = 0; i < times; i++) {
      element.getParentNode().insertBefore(element.cloneNode(true), element);
    }
  }

  private static void move(Element element, Element home) {
    for (Node node = home; node != null; node = node.getParentNode()) {
      if (node == element) {
        return;
      }
    }
    home.appendChild(element);
  }

  private static void nest(Element element) {
    Element inner = element;
    for (int i = 0; i < DEEP; i++) {
      Element deeper = (Element) element.cloneNode(false);
      inner.appendChild(deeper);
      inner = deeper;
    }
  }

  private void attribute(Element element) {
    var own = new ArrayList<Attr>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      if (!attribute.getName().startsWith("xmlns")) {
        own.add(attribute);
      }
    }
    if (own.isEmpty()) {
      return;
    }
    Attr chosen = own.get(Math.floorMod(other, own.size()));
    if (kind == Kind.DROP_ATTRIBUTE) {
      element.removeAttributeNode(chosen);
    } else {
      chosen.setValue(word);
    }
  }
}
