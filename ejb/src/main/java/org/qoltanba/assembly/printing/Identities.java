package org.qoltanba.assembly.printing;

import jakarta.xml.bind.JAXBElement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.docx4j.XmlUtils;
import org.docx4j.dml.wordprocessingDrawing.Anchor;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTMarkupRange;
import org.docx4j.wml.Drawing;

/** Keeps what has an id from standing in a paper twice, although a loop repeats it. */
public final class Identities {

  private final Set<Long> taken;
  private final Set<Object> printed = Collections.newSetFromMap(new IdentityHashMap<>());
  private long last;

  /**
   * @param taken the ids of the layout's own drawings
   */
  public Identities(Set<Long> taken) {
    this.taken = taken;
  }

  public long nextPicture() {
    do {
      last++;
    } while (taken.contains(last));
    return last;
  }

  /** The thing itself the first time, later a copy of a picture with an id of its own. */
  public Object once(Object thing) {
    Object bare = bare(thing);
    if (!(bare instanceof Drawing drawing) || printed.add(drawing)) {
      return thing;
    }
    Drawing copy = XmlUtils.deepCopy(drawing);
    for (Object picture : copy.getAnchorOrInline()) {
      if (picture instanceof Inline inline && inline.getDocPr() != null) {
        inline.getDocPr().setId(nextPicture());
      } else if (picture instanceof Anchor anchor && anchor.getDocPr() != null) {
        anchor.getDocPr().setId(nextPicture());
      }
    }
    return copy;
  }

  /** Whether the thing may be printed: a bookmark may but once. */
  public boolean first(Object thing) {
    Object bare = bare(thing);
    boolean bookmark = bare instanceof CTBookmark || bare instanceof CTMarkupRange;
    return !bookmark || printed.add(bare);
  }

  private static Object bare(Object thing) {
    return thing instanceof JAXBElement<?> element ? element.getValue() : thing;
  }
}
