package org.qoltanba.rendering.line;

import java.util.Optional;
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
  private final boolean lenient;

  /**
   * @param lenient that characters which no font has become question marks
   */
  Dresser(FontBook fonts, boolean lenient) {
    this.fonts = fonts;
    this.lenient = lenient;
  }

  /** A stretch of text of one look. */
  record Dress(TextLook look, double raised, Link link) implements Atoms.Source {}

  /**
   * @throws MissingGlyph if no font has a character
   */
  void dress(String typed, TextLook look, Link link, Atoms into) {
    TextLook set = scaled(look);
    String text = lenient ? drawable(typed, set) : typed;
    double raised = raised(look);
    Stretch stretch = null;
    for (int i = 0; i < text.length(); i++) {
      char own = text.charAt(i);
      char c = look.letters() == Letters.AS_TYPED ? own : Character.toUpperCase(own);
      boolean small = look.letters() == Letters.SMALL_CAPITALS && c != own;
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
    return family(codePoint, typeface).orElseThrow(() -> new MissingGlyph(codePoint));
  }

  private Optional<FontFamily> family(int codePoint, Typeface typeface) {
    return fonts
        .familyFor(codePoint, typeface.family(), typeface.style())
        .filter(family -> Character.getType(codePoint) != Character.PRIVATE_USE);
  }

  private String drawable(String text, TextLook look) {
    return text.codePoints()
        .map(c -> family(c, look.typeface()).isPresent() ? c : '?')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The character whose glyph is drawn: many fonts lack that of the no-break hyphen. */
  private static char drawn(char c) {
    return c == NO_BREAK_HYPHEN ? '-' : c;
  }

  /** A character that no font has. */
  static final class MissingGlyph extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int codePoint;

    MissingGlyph(int codePoint) {
      this.codePoint = codePoint;
    }

    int codePoint() {
      return codePoint;
    }
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
