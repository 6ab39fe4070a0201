package org.qoltanba.rendering.look;

import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.font.FontStyle;

/**
 * What a piece of text looks like.
 *
 * @param spacing added after each character, in points
 * @param language BCP 47 tag; empty where none is said
 * @param hidden that it is not printed
 */
public record TextLook(
    Typeface typeface,
    Ink ink,
    Script script,
    Letters letters,
    double spacing,
    String language,
    boolean hidden) {

  /**
   * @param size in points
   */
  public record Typeface(FontFamily family, FontStyle style, double size) {

    public Typeface scaled(double factor) {
      return new Typeface(family, style, size * factor);
    }

    public Typeface in(FontFamily other) {
      return other == family ? this : new Typeface(other, style, size);
    }

    /** A single line's height in points. */
    public double lineHeight() {
      return family.lineHeight() * size;
    }
  }

  /**
   * @param color hexadecimal {@code #rrggbb}; empty for black
   * @param background likewise; empty for none
   */
  public record Ink(String color, String background, boolean underlined, boolean struck) {

    public static final Ink PLAIN = new Ink("", "", false, false);
  }

  /** Where it stands. */
  public enum Script {
    NORMAL,
    SUPER,
    SUB
  }

  /** How its letters are written. */
  public enum Letters {
    AS_TYPED,
    CAPITALS,
    SMALL_CAPITALS
  }

  public TextLook in(Typeface other) {
    return new TextLook(other, ink, script, letters, spacing, language, hidden);
  }

  /** The same, but neither raised nor lowered. */
  public TextLook level() {
    return new TextLook(typeface, ink, Script.NORMAL, letters, spacing, language, hidden);
  }
}
