package org.qoltanba.rendering.line;

import java.util.Map;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.font.FontFace;
import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.look.TextLook;
import org.qoltanba.rendering.look.TextLook.Letters;
import org.qoltanba.rendering.look.TextLook.Script;
import org.qoltanba.rendering.look.TextLook.Typeface;
import org.qoltanba.rendering.paper.Inline.Link;

/** Gives each character the font, the size and the form that it is printed in. */
final class Dresser {

  private static final double SMALL_CAPITAL = 0.8;
  private static final double SCRIPT = 0.65;
  private static final double RAISED = 0.24;
  private static final double LOWERED = -0.14;

  static final char NO_BREAK_HYPHEN = '\u2011';

  private final FontBook fonts;

  Dresser(FontBook fonts) {
    this.fonts = fonts;
  }

  /** A stretch of text of one look. */
  record Dress(TextLook look, double raised, Link link) implements Atoms.Source {}

  /**
   * @throws Refusal (unprocessable) {@code character-without-glyph}
   */
  void dress(String text, TextLook look, Link link, Atoms into) {
    TextLook set = scaled(look);
    double raised = raised(look);
    Stretch stretch = null;
    for (int i = 0; i < text.length(); i++) {
      char typed = text.charAt(i);
      char c = look.letters() == Letters.AS_TYPED ? typed : Character.toUpperCase(typed);
      boolean small = look.letters() == Letters.SMALL_CAPITALS && c != typed;
      FontFamily family =
          stretch != null && stretch.writes(c, small) ? stretch.family : family(text, i, c, set);
      if (stretch == null || stretch.family != family || stretch.small != small) {
        stretch = new Stretch(family, small, set);
        into.source(new Dress(set.in(stretch.typeface), raised, link));
      }
      stretch.add(c, into);
    }
  }

  /** The width of a short text all in the look's own font. */
  double width(String text, TextLook look) {
    Typeface typeface = scaled(look).typeface();
    return fonts.width(text, typeface.family(), typeface.style(), typeface.size())
        + text.length() * look.spacing();
  }

  /** The look with the size that it is set in. */
  static TextLook scaled(TextLook look) {
    return look.script() == Script.NORMAL ? look : look.in(look.typeface().scaled(SCRIPT));
  }

  static double raised(TextLook look) {
    return switch (look.script()) {
      case NORMAL -> 0;
      case SUPER -> RAISED * look.typeface().size();
      case SUB -> LOWERED * look.typeface().size();
    };
  }

  private FontFamily family(String text, int at, char c, TextLook look) {
    Typeface typeface = look.typeface();
    int codePoint = Character.isSurrogate(c) ? text.codePointAt(at) : drawn(c);
    return fonts
        .familyFor(codePoint, typeface.family(), typeface.style())
        .filter(family -> Character.getType(codePoint) != Character.PRIVATE_USE)
        .orElseThrow(() -> withoutGlyph(codePoint));
  }

  /** The character whose glyph is drawn: many fonts lack that of the no-break hyphen. */
  private static char drawn(char c) {
    return c == NO_BREAK_HYPHEN ? '-' : c;
  }

  private static Refusal withoutGlyph(int codePoint) {
    return Refusal.unprocessable(
        new Fault(
            "",
            "character-without-glyph",
            Map.of("character", String.format("U+%04X", codePoint))));
  }

  /** Characters of one font and size, which need no looking up one by one. */
  private final class Stretch {

    private final FontFamily family;
    private final boolean small;
    private final Typeface typeface;
    private final FontFace face;
    private final double spacing;
    private final boolean own;

    Stretch(FontFamily family, boolean small, TextLook look) {
      this.family = family;
      this.small = small;
      Typeface in = look.typeface().in(family);
      this.typeface = small ? in.scaled(SMALL_CAPITAL) : in;
      this.face = fonts.face(family, typeface.style());
      this.spacing = look.spacing();
      this.own = family == look.typeface().family();
    }

    /** Whether it would be chosen for this character, too, as is clear at once. */
    boolean writes(char c, boolean asSmall) {
      return own && small == asSmall && c >= ' ' && c < '\uD800' && face.has(c);
    }

    void add(char c, Atoms into) {
      if (FontBook.isInvisible(c)) {
        into.add(c, 0);
        return;
      }
      double width = face.width(drawn(c));
      double scale = typeface.size() / 1000;
      into.add(c, width * scale + spacing, Math.floor(width) * scale + spacing);
    }
  }
}
