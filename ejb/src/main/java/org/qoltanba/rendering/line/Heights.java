package org.qoltanba.rendering.line;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.qoltanba.rendering.line.Dresser.Dress;
import org.qoltanba.rendering.line.LineSetter.Other;
import org.qoltanba.rendering.look.ParagraphLook;
import org.qoltanba.rendering.look.ParagraphLook.Spacing;
import org.qoltanba.rendering.look.TextLook;
import org.qoltanba.rendering.paper.Inline;

/** How high the lines of a paragraph are. */
final class Heights {

  /** About how far letters reach below the line, on which pictures stand, by the font's size. */
  private static final double DESCENT = 0.22;

  private final Atoms atoms;
  private final BitSet chosen;
  private final ParagraphLook look;
  private final Map<TextLook, Integer> characters = new IdentityHashMap<>();
  private double height;
  private double highest;
  private int lines;

  Heights(Atoms atoms, BitSet chosen, ParagraphLook look) {
    this.atoms = atoms;
    this.chosen = chosen;
    this.look = look;
  }

  SetParagraph measure(List<Piece> pieces, int labels, double narrowed) {
    for (int i = 0; i < atoms.size(); i++) {
      if (chosen.get(i)) {
        finishLine();
      }
      highest = Math.max(highest, natural(i));
      if (atoms.character(i) == Atoms.LINE_FEED) {
        finishLine();
      }
    }
    finishLine();
    TextLook main = main();
    return new SetParagraph(
        pieces, labels, lines, narrowed, main.typeface().lineHeight(), height, main);
  }

  private void finishLine() {
    double natural = highest == 0 ? look.mark().typeface().lineHeight() : highest;
    height += height(natural, look.spacing());
    highest = 0;
    lines++;
  }

  /** A line's height by the paragraph's rule (ECMA-376 part 1, 17.3.1.33). */
  static double height(double natural, Spacing spacing) {
    return switch (spacing.rule()) {
      case MULTIPLE -> natural * spacing.line();
      case AT_LEAST -> Math.max(natural, spacing.line());
      case EXACTLY -> spacing.line();
    };
  }

  private double natural(int at) {
    if (atoms.source(at) instanceof Dress dress) {
      if (dress.raised() != 0) {
        return 0; // It keeps to its line's height.
      }
      characters.merge(dress.look(), 1, Integer::sum);
      return dress.look().typeface().lineHeight();
    }
    Inline inline = ((Other) atoms.source(at)).inline();
    return inline instanceof Inline.Image image ? picture(image) : 0;
  }

  /** A picture stands on the line of the letters beside it; alone it takes its own height. */
  private double picture(Inline.Image image) {
    double below = characters.isEmpty() ? 0 : DESCENT * look.mark().typeface().size();
    return image.picture().height() + below;
  }

  private TextLook main() {
    TextLook main = look.mark();
    int most = 0;
    for (var entry : characters.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        main = entry.getKey();
      }
    }
    return main;
  }
}
