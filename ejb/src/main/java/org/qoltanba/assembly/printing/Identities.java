package org.qoltanba.assembly.printing;

import jakarta.xml.bind.JAXBElement;
import java.util.HashSet;
import java.util.Set;
import org.docx4j.XmlUtils;
import org.docx4j.dml.CTNonVisualDrawingProps;
import org.docx4j.dml.wordprocessingDrawing.Anchor;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTMarkupRange;
import org.docx4j.wml.Drawing;

/** Keeps what has an id from standing in a paper twice, although a loop repeats it. */
public final class Identities {

  private final Set<Long> taken;
  private final Set<Long> printed = new HashSet<>();
  private final Set<String> marks = new HashSet<>();
  private long last;

  /**
   * @param taken the ids of the layout's own drawings
   */
  public Identities(Set<Long> taken) {
    this.taken = taken;
  }

  long nextPicture() {
    do {
      last++;
    } while (taken.contains(last));
    return last;
  }

  /** The id itself the first time, later one of its own. */
  long picture(long id) {
    return printed.add(id) ? id : nextPicture();
  }

  /** The thing itself the first time, later a copy of a picture with an id of its own. */
  Object once(Object thing) {
    if (!(bare(thing) instanceof Drawing drawing) || first(drawing)) {
      return thing;
    }
    Drawing copy = XmlUtils.deepCopy(drawing);
    for (Object picture : copy.getAnchorOrInline()) {
      if (properties(picture) != null) {
        properties(picture).setId(nextPicture());
      }
    }
    return copy;
  }

  private boolean first(Drawing drawing) {
    boolean first = true;
    for (Object picture : drawing.getAnchorOrInline()) {
      first &= properties(picture) == null || printed.add(properties(picture).getId());
    }
    return first;
  }

  private static CTNonVisualDrawingProps properties(Object picture) {
    if (picture instanceof Inline inline) {
      return inline.getDocPr();
    }
    return picture instanceof Anchor anchor ? anchor.getDocPr() : null;
  }

  /** Whether the thing may be printed: a bookmark may but once. */
  boolean first(Object thing) {
    Object bare = bare(thing);
    if (bare instanceof CTBookmark start) {
      return marks.add("start " + start.getId());
    }
    return !(bare instanceof CTMarkupRange end) || marks.add("end " + end.getId());
  }

  private static Object bare(Object thing) {
    return thing instanceof JAXBElement<?> element ? element.getValue() : thing;
  }
}
