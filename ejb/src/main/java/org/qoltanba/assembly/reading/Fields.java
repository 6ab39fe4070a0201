package org.qoltanba.assembly.reading;

import jakarta.xml.bind.JAXBElement;
import org.docx4j.wml.FldChar;
import org.docx4j.wml.Text;

/**
 * Where a text is within fields (ISO/IEC 29500-1, clause 17.16): a word processor overwrites what a
 * field shows, and acts upon what its instruction says, so neither can hold a tag.
 */
final class Fields {

  private static final String OPEN = "{{";

  private final StringBuilder instruction = new StringBuilder();
  private int depth;

  /** Whether what follows is shown, or said, by a field. */
  boolean inside() {
    return depth > 0;
  }

  /**
   * Takes note of a thing in a run.
   *
   * @return whether an instruction ends here that looks as if it held a tag
   */
  boolean tagAfter(Object thing) {
    if (thing instanceof JAXBElement<?> element && element.getValue() instanceof Text text) {
      instruction.append(text.getValue() == null ? "" : text.getValue());
      return false;
    }
    return bare(thing) instanceof FldChar mark && turn(mark);
  }

  private boolean turn(FldChar mark) {
    if (mark.getFldCharType() != null) {
      switch (mark.getFldCharType()) {
        case BEGIN -> depth++;
        case END -> depth = Math.max(0, depth - 1);
        case SEPARATE -> {}
      }
    }
    boolean tag = instruction.indexOf(OPEN) >= 0;
    instruction.setLength(0);
    return tag;
  }

  private static Object bare(Object thing) {
    return thing instanceof JAXBElement<?> element ? element.getValue() : thing;
  }
}
