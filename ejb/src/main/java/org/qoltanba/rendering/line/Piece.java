package org.qoltanba.rendering.line;

import java.util.List;
import org.qoltanba.rendering.look.ParagraphLook.TabStop;
import org.qoltanba.rendering.look.TextLook;
import org.qoltanba.rendering.paper.Block;
import org.qoltanba.rendering.paper.Inline;

/** What a set paragraph is made of, in order. */
public sealed interface Piece {

  /**
   * Text of one look that one font can write.
   *
   * @param text lines end at its spaces, at zero width spaces (U+200B) and at line feeds, and
   *     nowhere else: other places are closed by word joiners (U+2060)
   * @param look with the size and the family that it is really set in
   * @param raised by how many points the baseline is above the line's; negative below
   */
  record Text(String text, TextLook look, double raised, Inline.Link link) implements Piece {}

  /** The room that a tab takes. */
  record Gap(double width, TabStop.Leader leader, TextLook look, Inline.Link link)
      implements Piece {}

  /**
   * The mark of a note.
   *
   * @param note empty where it stands elsewhere
   */
  record Note(Text mark, List<Block> note) implements Piece {}

  /** Anything else that stands in a line. */
  record Thing(Inline inline) implements Piece {}
}
