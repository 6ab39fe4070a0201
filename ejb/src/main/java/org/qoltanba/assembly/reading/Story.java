package org.qoltanba.assembly.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** Of the prefixes that Word lists as ignorable, those that the writer can declare. */
  private static final Set<String> DECLARED = Set.of("w14", "w15", "wp14");

  private final String part;
  private final Object root;

  private Story(String part, Object root) {
    this.part = part;
    this.root = root;
  }

  public static Story read(String part, byte[] xml) {
    return new Story(part, XmlUtils.unwrap(OfficeXml.read(part, xml, Context.jc)));
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
    if (root instanceof CTFootnotes notes) {
      return notes.getFootnote().stream().map(CTFtnEdn::getContent).toList();
    }
    if (root instanceof CTEndnotes notes) {
      return notes.getEndnote().stream().map(CTFtnEdn::getContent).toList();
    }
    throw new BrokenLayout("no-text", part);
  }

  public byte[] toXml() {
    return OfficeXml.write(part, root, limitIgnorable());
  }

  private String limitIgnorable() {
    if (root instanceof Document document) {
      document.setIgnorable(declared(document.getIgnorable()));
      return document.getIgnorable();
    }
    if (root instanceof Hdr header) {
      header.setIgnorable(declared(header.getIgnorable()));
      return header.getIgnorable();
    }
    if (root instanceof Ftr footer) {
      footer.setIgnorable(declared(footer.getIgnorable()));
      return footer.getIgnorable();
    }
    if (root instanceof CTFootnotes notes) {
      notes.setIgnorable(declared(notes.getIgnorable()));
      return notes.getIgnorable();
    }
    var notes = (CTEndnotes) root;
    notes.setIgnorable(declared(notes.getIgnorable()));
    return notes.getIgnorable();
  }

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
