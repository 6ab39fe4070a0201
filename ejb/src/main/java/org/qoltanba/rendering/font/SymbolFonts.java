package org.qoltanba.rendering.font;

import java.util.Locale;

/**
 * Symbol and Wingdings number their signs instead of using Unicode; here are the signs of both that
 * lists and forms are made with.
 */
public final class SymbolFonts {

  /** Code by code, the sign that stands for it. */
  private static final String SYMBOL =
      "\u00b7\u2022\u00b0\u00b0\u00b1\u00b1\u00b4\u00d7\u00b8\u00f7\u00ae\u2192\u00ac\u2190"
          + "\u00a3\u2264\u00b3\u2265\u00b9\u2260\u00bb\u2248\u00de\u21d2\u0061\u03b1\u0062\u03b2"
          + "-\u2212\"\u2200\u0024\u2203'\u220b\u002a\u2217\u0040\u2245"
          + "\u0067\u03b3\u006d\u03bc\u0070\u03c0\u0053\u03a3\u0057\u03a9\u0044\u0394";

  private static final String WINGDINGS =
      "\u00a7\u25aa\u00a8\u25fb\u006f\u25a1\u0071\u2751\u0072\u2752\u006e\u25a0\u0075\u25c6"
          + "\u0076\u2756\u006c\u25cf\u00fc\u2713\u00fb\u2717\u00fe\u2611\u00fd\u2612\u00d8\u27a2"
          + "\u00e0\u2192\u00df\u2190\u00f0\u21e8\u009f\u2022\u00a1\u25cb\u00a4\u25c9\u0077\u2b27"
          + "\"\u2702\u0028\u260e\u002a\u2709\u004a\u263a\u0046\u261e";

  private SymbolFonts() {}

  /** Whether a font of this name numbers its signs. */
  public static boolean isSymbolic(String fontName) {
    String name = fontName.toLowerCase(Locale.ROOT);
    return name.equals("symbol") || name.startsWith("wingdings");
  }

  /** The text in Unicode; in other fonts, and where a sign is not known, as it is. */
  public static String text(String text, String fontName) {
    if (!isSymbolic(fontName)) {
      return text;
    }
    String table = fontName.equalsIgnoreCase("symbol") ? SYMBOL : WINGDINGS;
    var unicode = new StringBuilder();
    for (char c : text.toCharArray()) {
      char code = c >= 0xF000 && c <= 0xF0FF ? (char) (c - 0xF000) : c;
      unicode.append(known(table, code, c));
    }
    return unicode.toString();
  }

  private static char known(String table, char code, char otherwise) {
    for (int i = 0; i < table.length(); i += 2) {
      if (table.charAt(i) == code) {
        return table.charAt(i + 1);
      }
    }
    // In both, figures and marks of punctuation that are not in the tables are where ASCII has
    // them.
    return code >= ' ' && code <= '@' ? code : otherwise;
  }
}
