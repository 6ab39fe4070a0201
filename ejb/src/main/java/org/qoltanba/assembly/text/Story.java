package org.qoltanba.assembly.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.CTEndnotes;
import org.docx4j.wml.CTFootnotes;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.Document;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.xml.OfficeXml;

/** A part of a Word file that holds text: the body, a header, a footer, the notes. */
public final class Story {

  private final String part;
  private final Object root;
  private final boolean boxes;

  private Story(String part, Object root, boolean boxes) {
    this.part = part;
    this.root = root;
    this.boxes = boxes;
  }

  public static Story read(String part, byte[] xml) {
    Object root = XmlUtils.unwrap(OfficeXml.read(part, xml, Context.jc));
    var story = new Story(part, root, new String(xml, UTF_8).contains("txbxContent"));
    if (story.notes().stream().anyMatch(note -> note.getId() == null)) {
      throw new BrokenLayout("unreadable-notes", part);
    }
    return story;
  }

  /** What the body of a shared clause is called in a place. */
  public static String clausePart(String clause) {
    return "_clauses/" + clause + "/word/document.xml";
  }

  /** Whether there are text boxes. */
  public boolean boxes() {
    return boxes;
  }

  /** The footnotes or endnotes themselves; none in any other part. */
  public List<CTFtnEdn> notes() {
    if (root instanceof CTFootnotes notes) {
      return notes.getFootnote();
    }
    return root instanceof CTEndnotes notes ? notes.getEndnote() : List.of();
  }

  /** The name of the element in the text that refers to a note of this part. */
  public String reference() {
    return root instanceof CTFootnotes ? "footnoteReference" : "endnoteReference";
  }

  /** Each text of the part; changes to these lists are changes to the part. */
  public List<List<Object>> texts() {
    if (root instanceof Document document && document.getBody() != null) {
      return List.of(document.getBody().getContent());
    }
    if (root instanceof Hdr header) {
      return List.of(header.getContent());
    }
    if (root instanceof Ftr footer) {
      return List.of(footer.getContent());
    }
    if (root instanceof CTFootnotes || root instanceof CTEndnotes) {
      return notes().stream().map(CTFtnEdn::getContent).toList();
    }
    throw new BrokenLayout("no-text", part);
  }

  public byte[] toXml() {
    return OfficeXml.write(part, root, limitIgnorable());
  }

  private String limitIgnorable() {
    if (root instanceof Document document) {
      document.setIgnorable(OfficeXml.declared(document.getIgnorable()));
      return document.getIgnorable();
    }
    if (root instanceof Hdr header) {
      header.setIgnorable(OfficeXml.declared(header.getIgnorable()));
      return header.getIgnorable();
    }
    if (root instanceof Ftr footer) {
      footer.setIgnorable(OfficeXml.declared(footer.getIgnorable()));
      return footer.getIgnorable();
    }
    if (root instanceof CTFootnotes notes) {
      notes.setIgnorable(OfficeXml.declared(notes.getIgnorable()));
      return notes.getIgnorable();
    }
    var notes = (CTEndnotes) root;
    notes.setIgnorable(OfficeXml.declared(notes.getIgnorable()));
    return notes.getIgnorable();
  }
}
