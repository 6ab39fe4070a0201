package org.qoltanba.assembly.xml;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The text boxes in the XML of a drawing, whatever shapes, groups and alternatives they are in. */
public final class TextBoxXml {

  private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private TextBoxXml() {}

  /** Their contents ({@code w:txbxContent}) in document order, without those within others. */
  public static List<Element> boxes(Document drawing) {
    var boxes = new ArrayList<Element>();
    NodeList all = drawing.getElementsByTagNameNS(Traces.W, "txbxContent");
    for (int i = 0; i < all.getLength(); i++) {
      Element box = (Element) all.item(i);
      if (!inside(box, Traces.W, "txbxContent")) {
        boxes.add(box);
      }
    }
    return boxes;
  }

  /** Whether it stands in the alternative for older readers. */
  public static boolean fallback(Element box) {
    return inside(box, MC, "Fallback");
  }

  private static boolean inside(Node node, String namespace, String name) {
    for (Node up = node.getParentNode(); up != null; up = up.getParentNode()) {
      if (namespace.equals(up.getNamespaceURI()) && name.equals(up.getLocalName())) {
        return true;
      }
    }
    return false;
  }
}
