package org.qoltanba.rendering.paper;

import java.util.List;
import java.util.Optional;
import org.qoltanba.rendering.look.ParagraphLook;
import org.qoltanba.rendering.look.TextLook;
import org.qoltanba.rendering.numbering.Label;

/**
 * A paragraph.
 *
 * @param number counted from 0 over the whole file, in the order of reading
 */
public record Paragraph(
    int number, ParagraphLook look, Optional<Numbered> label, List<Inline> content)
    implements Block {

  public Paragraph {
    content = List.copyOf(content);
  }

  /** Its own number, and what that looks like. */
  public record Numbered(Label label, TextLook look) {}
}
