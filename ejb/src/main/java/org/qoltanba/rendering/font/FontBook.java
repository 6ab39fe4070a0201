package org.qoltanba.rendering.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Every face of every family, read when first needed; safe for threads. */
public final class FontBook {

  /** Where a character is looked for when the text's own font lacks it, in this order. */
  private static final List<FontFamily> FALLBACKS =
      List.of(FontFamily.ARIMO, FontFamily.SERIF_FALLBACK, FontFamily.SYMBOL_FALLBACK);

  private static final int STYLES = FontStyle.values().length;

  private final AtomicReferenceArray<FontFace> faces =
      new AtomicReferenceArray<>(FontFamily.values().length * STYLES);

  /**
   * @throws UncheckedIOException if the font's file is missing or broken
   */
  public FontFace face(FontFamily family, FontStyle style) {
    int at = family.ordinal() * STYLES + style.ordinal();
    FontFace face = faces.get(at);
    if (face == null) {
      // Two threads may read the same file once each; both get a right answer.
      face = read(family, style);
      faces.set(at, face);
    }
    return face;
  }

  /** The family that writes this character: the wanted one, else a fallback, else none. */
  public Optional<FontFamily> familyFor(int codePoint, FontFamily wanted, FontStyle style) {
    if (isInvisible(codePoint) || face(wanted, style).has(codePoint)) {
      return Optional.of(wanted);
    }
    return FALLBACKS.stream().filter(family -> face(family, style).has(codePoint)).findFirst();
  }

  /** The width in points of a text in this font and size (points). */
  public double width(String text, FontFamily family, FontStyle style, double size) {
    return text.codePoints().mapToDouble(c -> width(c, family, style) * size / 1000).sum();
  }

  private double width(int codePoint, FontFamily family, FontStyle style) {
    return familyFor(codePoint, family, style)
        .map(found -> face(found, style).width(codePoint))
        .orElse(0.0);
  }

  /** Characters that steer the breaking of lines and are never drawn. */
  public static boolean isInvisible(int codePoint) {
    return codePoint == '\n'
        || codePoint == '\r'
        || codePoint == '\t'
        || codePoint == 0xAD
        || codePoint >= 0x200B && codePoint <= 0x200D
        || codePoint == 0x2060
        || codePoint == 0xFEFF;
  }

  private static FontFace read(FontFamily family, FontStyle style) {
    try {
      return FontFace.read(family.file(style));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
