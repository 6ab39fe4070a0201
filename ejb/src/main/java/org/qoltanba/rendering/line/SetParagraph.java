package org.qoltanba.rendering.line;

import java.util.List;
import org.qoltanba.rendering.look.TextLook;

/**
 * A paragraph whose lines are decided.
 *
 * @param labels how many of the pieces are the paragraph's number
 * @param lines how many there are
 * @param narrowed what has to be added to the right indent for the lines to be these
 * @param leading a single line's height in points, as the font that most of it is set in has it
 * @param height of all lines in points
 * @param main the look that most of its text has
 */
public record SetParagraph(
    List<Piece> pieces,
    int labels,
    int lines,
    double narrowed,
    double leading,
    double height,
    TextLook main) {

  public SetParagraph {
    pieces = List.copyOf(pieces);
  }
}
