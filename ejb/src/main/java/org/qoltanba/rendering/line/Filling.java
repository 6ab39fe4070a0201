package org.qoltanba.rendering.line;

import java.util.BitSet;
import org.qoltanba.rendering.look.ParagraphLook;
import org.qoltanba.rendering.look.ParagraphLook.Indents;
import org.qoltanba.rendering.look.ParagraphLook.TabStop;

/** Fills the lines of one paragraph: decides where they break and how wide its tabs are. */
final class Filling {

  /** What sums of fractions may differ by; FOP itself cuts widths, and so never has less room. */
  private static final double ROUNDING = 0.002;

  private static final double GUARD = 0.01;

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char SOFT_HYPHEN = '\u00AD';

  private final Atoms atoms;
  private final Stops stops;
  private final Indents indents;
  private final double place;
  private final double hyphen;
  private final BitSet places;
  private final BitSet chosen = new BitSet();

  private int start;
  private int last;
  private double begun;
  private double x;
  private double end;
  private double narrowed;
  private double spare = Double.MAX_VALUE;

  /** Whether there is more than spaces in the line, so that it may end. */
  private boolean written;

  /**
   * @param place the width of what it stands in
   * @param hyphen the width of a hyphen
   */
  Filling(Atoms atoms, ParagraphLook look, Stops stops, double place, double hyphen) {
    this.atoms = atoms;
    this.stops = stops;
    this.indents = look.indents();
    this.place = place;
    this.hyphen = hyphen;
    this.places = Places.of(atoms);
  }

  /** Where lines may break by the rules of writing. */
  BitSet places() {
    return places;
  }

  /** Where they do, forced breaks apart. */
  BitSet fill() {
    begin(0, indents.left() + indents.first());
    for (int i = 0; i < atoms.size(); ) {
      if (atoms.character(i) == Atoms.LINE_FEED) {
        begin(++i, indents.left());
        continue;
      }
      if (written && places.get(i) && hyphenFits(i)) {
        last = i;
      }
      double width = atoms.character(i) == Atoms.TAB ? tab(i) : atoms.width(i);
      boolean fits = atoms.character(i) == ' ' || x + width <= end || i == start;
      if (fits) {
        x += width;
        written |= atoms.character(i++) != ' ';
      } else {
        i = last > start ? last : emergency(i);
        chosen.set(i);
        guard(i);
        begin(i, indents.left());
      }
    }
    spare = Math.min(spare, end - ROUNDING - cut(atoms.size()));
    return chosen;
  }

  /**
   * By how much the lines have to be narrower, so that FOP, for whom characters are a little
   * narrower, has no room for a word more than there is.
   */
  double narrowed() {
    return Math.max(0, Math.min(narrowed, spare));
  }

  /** Looks at a line that ends at an index. */
  private void guard(int at) {
    int next = places.nextSetBit(at + 1);
    double room = end - ROUNDING;
    narrowed = Math.max(narrowed, room - cut(next < 0 ? atoms.size() : next) + GUARD);
    spare = Math.min(spare, room - cut(at));
  }

  /** How far the line reaches by FOP's count, if it ends at an index. */
  private double cut(int to) {
    int end = to;
    while (end > start && atoms.character(end - 1) == ' ') {
      end--;
    }
    double cut = begun;
    for (int i = start; i < end; i++) {
      cut += atoms.cut(i);
    }
    return cut;
  }

  private void begin(int at, double position) {
    start = at;
    begun = position;
    last = at;
    x = position;
    written = false;
    end = place - indents.right() + ROUNDING;
  }

  private boolean hyphenFits(int at) {
    return atoms.character(at - 1) != SOFT_HYPHEN || x + hyphen <= end;
  }

  /** Where a word breaks that no line can take: after a no-break space, else anywhere. */
  private int emergency(int at) {
    for (int i = at; i > start + 1; i--) {
      if (atoms.character(i - 1) == NO_BREAK_SPACE) {
        return i;
      }
    }
    boolean inPair = Character.isLowSurrogate(atoms.character(at)) && at - 1 > start;
    return inPair ? at - 1 : at;
  }

  private double tab(int at) {
    TabStop stop = stops.after(x);
    if (stop.position() > end && stops.isOwn(stop)) {
      end = stop.position() + ROUNDING;
    }
    double shift =
        switch (stop.kind()) {
          case LEFT -> 0;
          case RIGHT -> following(at, false);
          case CENTER -> following(at, false) / 2;
          case DECIMAL -> following(at, true);
        };
    double room = stop.position() - x - shift;
    double width = Math.max(0, stop.kind() == TabStop.Kind.LEFT ? room : Math.min(room, end - x));
    atoms.tab(at, width, stop.leader());
    return width;
  }

  /** The width of what follows a tab, up to the next one or the end of the line. */
  private double following(int tab, boolean toDecimal) {
    double width = 0;
    for (int i = tab + 1; i < atoms.size(); i++) {
      char c = atoms.character(i);
      boolean decimal = toDecimal && (c == ',' || c == '.');
      if (c == Atoms.TAB || c == Atoms.LINE_FEED || decimal) {
        break;
      }
      width += atoms.width(i);
    }
    return width;
  }
}
