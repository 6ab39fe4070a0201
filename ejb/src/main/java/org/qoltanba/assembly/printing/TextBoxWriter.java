package org.qoltanba.assembly.printing;

import jakarta.xml.bind.JAXBException;
import java.util.List;
import org.docx4j.XmlUtils;
import org.docx4j.wml.CTTxbxContent;
import org.docx4j.wml.ObjectFactory;
import org.qoltanba.assembly.text.RunPiece;
import org.qoltanba.assembly.text.TextBox;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.xml.TextBoxXml;
import org.qoltanba.tags.evaluation.Scope;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Prints a drawing with new text in its text boxes. */
final class TextBoxWriter {

  private final StoryWriter texts;
  private final Identities identities;
  private final ObjectFactory factory = new ObjectFactory();

  TextBoxWriter(StoryWriter texts, Identities identities) {
    this.texts = texts;
    this.identities = identities;
  }

  Object print(RunPiece.Boxes piece, Scope scope) {
    var drawing = (Document) piece.drawing().cloneNode(true);
    List<Element> places = TextBoxXml.boxes(drawing);
    for (int i = 0; i < places.size(); i++) {
      TextBox box = piece.boxes().get(i);
      fill(places.get(i), texts.print(box.nodes(), scope, box.empty()));
    }
    number(drawing);
    try {
      return XmlUtils.unmarshal(drawing);
    } catch (JAXBException e) {
      throw new BrokenLayout("unreadable-xml", "", e);
    }
  }

  private void fill(Element place, List<Object> content) {
    var filled = new CTTxbxContent();
    filled.getContent().addAll(content);
    Document xml = XmlUtils.marshaltoW3CDomDocument(factory.createTxbxContent(filled));
    Node own = place.getOwnerDocument().importNode(xml.getDocumentElement(), true);
    place.getParentNode().replaceChild(own, place);
  }

  private void number(Document drawing) {
    NodeList all = drawing.getElementsByTagNameNS("*", "docPr");
    for (int i = 0; i < all.getLength(); i++) {
      var properties = (Element) all.item(i);
      if (properties.getAttribute("id").matches("\\d{1,18}")) {
        long id = identities.picture(Long.parseLong(properties.getAttribute("id")));
        properties.setAttribute("id", Long.toString(id));
      }
    }
  }
}
