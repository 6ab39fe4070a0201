package org.qoltanba.assembly.reading;

import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.XmlUtils;
import org.docx4j.mce.AlternateContent;
import org.docx4j.wml.CTTxbxContent;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.Pict;
import org.qoltanba.assembly.text.RunPiece;
import org.qoltanba.assembly.text.TextBox;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.xml.TextBoxXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reads the text boxes of a drawing.
 *
 * <p>Word writes a drawing twice, for its own readers and for older ones (ISO/IEC 29500-3, {@code
 * mc:AlternateContent}); both are filled, and what is found is told once.
 */
final class TextBoxReader {

  private TextBoxReader() {}

  /** The thing itself where it has no text box with tags. */
  static RunPiece read(RunPiece.Thing thing, StoryReader story) {
    Object bare =
        thing.content() instanceof JAXBElement<?> element ? element.getValue() : thing.content();
    boolean drawn =
        bare instanceof AlternateContent || bare instanceof Drawing || bare instanceof Pict;
    if (!drawn) {
      return thing;
    }
    Document drawing = XmlUtils.marshaltoW3CDomDocument(thing.content());
    List<Element> found = TextBoxXml.boxes(drawing);
    if (found.stream().noneMatch(box -> box.getTextContent().contains("{{"))) {
      return thing;
    }
    var boxes = new ArrayList<TextBox>();
    found.forEach(box -> boxes.add(box(box, story)));
    return new RunPiece.Boxes(drawing, boxes, thing.format());
  }

  private static TextBox box(Element box, StoryReader story) {
    boolean fallback = TextBoxXml.fallback(box);
    List<Object> content = content(box);
    return new TextBox(
        story.ofBox(fallback).read(content), StoryReader.firstProperties(content), fallback);
  }

  private static List<Object> content(Element box) {
    try {
      return ((CTTxbxContent) XmlUtils.unwrap(XmlUtils.unmarshal(box))).getContent();
    } catch (JAXBException | ClassCastException e) {
      throw new BrokenLayout("unreadable-xml", "", e);
    }
  }
}
