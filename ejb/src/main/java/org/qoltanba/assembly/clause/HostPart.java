package org.qoltanba.assembly.clause;

import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.Styles;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.xml.OfficeXml;
import org.qoltanba.assembly.zip.ContentTypes;
import org.qoltanba.assembly.zip.PartSelection;

/**
 * A part of the layout that clauses add to.
 *
 * @param <T> its root, {@code Styles} or {@code Numbering}
 */
final class HostPart<T> {

  private final PartSelection parts;
  private final ContentTypes types;
  private final String kind;
  private final T root;

  /**
   * @param empty what it is if the layout has no such part
   */
  HostPart(PartSelection parts, ContentTypes types, String kind, T empty) {
    this.parts = parts;
    this.types = types;
    this.kind = kind;
    this.root = read(parts, kind, empty);
  }

  T root() {
    return root;
  }

  @SuppressWarnings("unchecked")
  static <T> T read(PartSelection parts, String kind, T empty) {
    String part = parts.target(kind).orElse(null);
    if (part == null) {
      return empty;
    }
    Object read = XmlUtils.unwrap(OfficeXml.read(part, parts.parts().get(part), Context.jc));
    if (!empty.getClass().isInstance(read)) {
      throw new BrokenLayout("unreadable-" + kind, part);
    }
    return (T) read;
  }

  void write() {
    String part = parts.require(kind, types);
    parts.parts().put(part, OfficeXml.write(part, root, ignorable()));
  }

  /** The prefixes that readers may ignore, as far as the writer declares them. */
  private String ignorable() {
    if (root instanceof Styles styles) {
      styles.setIgnorable(OfficeXml.declared(styles.getIgnorable()));
      return styles.getIgnorable();
    }
    var numbering = (Numbering) root;
    numbering.setIgnorable(OfficeXml.declared(numbering.getIgnorable()));
    return numbering.getIgnorable();
  }
}
