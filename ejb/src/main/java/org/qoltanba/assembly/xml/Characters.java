package org.qoltanba.assembly.xml;

/** Which characters may stand in an XML 1.0 document (production 2, {@code Char}). */
public final class Characters {

  private Characters() {}

  /** The text without the characters that no XML can hold, half surrogate pairs included. */
  public static String allowed(String text) {
    if (text.codePoints().allMatch(Characters::allowed)) {
      return text;
    }
    var clean = new StringBuilder(text.length());
    text.codePoints().filter(Characters::allowed).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
