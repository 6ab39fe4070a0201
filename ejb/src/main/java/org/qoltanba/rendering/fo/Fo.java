package org.qoltanba.rendering.fo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Ways through a tree of XSL-FO (XSL 1.1). */
final class Fo {

  static final String NAMESPACE = "http://www.w3.org/1999/XSL/Format";

  private Fo() {}

  static Element create(Document document, String name) {
    return document.createElementNS(NAMESPACE, "fo:" + name);
  }

  /** All elements of this name, in document order, free to be changed meanwhile. */
  static List<Element> all(Document document, String name) {
    return elements(document.getElementsByTagNameNS(NAMESPACE, name));
  }

  static List<Element> all(Element root, String name) {
    return elements(root.getElementsByTagNameNS(NAMESPACE, name));
  }

  static List<Element> children(Element parent) {
    var children = new ArrayList<Element>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static boolean is(Node node, String name) {
    return node instanceof Element element && name.equals(element.getLocalName());
  }

  /** The nearest element of this name around the node, or null. */
  static Element around(Node node, String name) {
    Node parent = node.getParentNode();
    while (parent != null && !is(parent, name)) {
      parent = parent.getParentNode();
    }
    return (Element) parent;
  }

  /** The value of an inherited property, or the default where nothing around sets it. */
  static String inherited(Node node, String property, String otherwise) {
    for (Node at = node; at != null; at = at.getParentNode()) {
      if (at instanceof Element element && element.hasAttribute(property)) {
        return element.getAttribute(property);
      }
    }
    return otherwise;
  }

  /** The texts of a block in order, those of blocks inside it left out. */
  static List<Text> texts(Element block) {
    var texts = new ArrayList<Text>();
    collect(block, texts);
    return texts;
  }

  static String points(double value) {
    return String.format(Locale.ROOT, "%.3fpt", value);
  }

  private static void collect(Node parent, List<Text> texts) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        texts.add(text);
      } else if (!is(child, "table") && !(is(child, "block") && Paragraphs.facts(child) != null)) {
        collect(child, texts);
      }
    }
  }

  private static List<Element> elements(NodeList nodes) {
    var elements = new ArrayList<Element>(nodes.getLength());
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
