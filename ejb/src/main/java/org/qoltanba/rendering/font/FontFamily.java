package org.qoltanba.rendering.font;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The families on the class path (all under the SIL Open Font License or as free), and which of
 * Word's fonts each stands for. The first name has the same widths as the original; the others are
 * the nearest there is.
 */
public enum FontFamily {
  TINOS(
      "Tinos",
      "/fonts/Tinos/Tinos-%s.ttf",
      1.149,
      "times new roman",
      "times",
      "liberation serif",
      "cambria",
      "georgia",
      "garamond",
      "book antiqua",
      "palatino linotype",
      "bookman old style"),
  ARIMO(
      "Arimo",
      "/fonts/Arimo/static/Arimo-%s.ttf",
      1.149,
      "arial",
      "helvetica",
      "liberation sans",
      "verdana",
      "tahoma",
      "segoe ui",
      "trebuchet ms",
      "roboto",
      "open sans",
      "arial unicode ms"),
  CARLITO(
      "Carlito",
      "/fonts/Carlito/Carlito-%s.ttf",
      1.2207,
      "calibri",
      "calibri light",
      "candara",
      "corbel"),
  COUSINE(
      "Cousine",
      "/fonts/Cousine/Cousine-%s.ttf",
      1.1328,
      "courier new",
      "courier",
      "liberation mono",
      "consolas",
      "lucida console"),
  /** For characters that the others lack. */
  SERIF_FALLBACK("DejaVu Serif", "/fonts-symbol/dejavu-fonts-ttf-2.37/DejaVuSerif%s.ttf", 1.1641),
  /** For boxes, arrows and signs; it has one style only. */
  SYMBOL_FALLBACK(
      "Noto Sans Symbols 2",
      "/fonts-symbol/Noto_Sans_Symbols_2/NotoSansSymbols2-Regular.ttf",
      1.362);

  private static final Map<String, FontFamily> BY_NAME = byName();

  private final String title;
  private final String path;
  private final double lineHeight;
  private final List<String> standsFor;

  FontFamily(String title, String path, double lineHeight, String... standsFor) {
    this.title = title;
    this.path = path;
    this.lineHeight = lineHeight;
    this.standsFor = List.of(standsFor);
  }

  private static Map<String, FontFamily> byName() {
    var byName = new HashMap<String, FontFamily>();
    for (FontFamily family : values()) {
      byName.put(family.title.toLowerCase(Locale.ROOT), family);
      family.standsFor.forEach(name -> byName.put(name, family));
    }
    return Map.copyOf(byName);
  }

  /** The family that stands for a font of Word's; the main one where none is known to. */
  public static FontFamily forWord(String fontName) {
    return BY_NAME.getOrDefault(fontName.strip().toLowerCase(Locale.ROOT), TINOS);
  }

  /** The name as XSL-FO's {@code font-family} has it. */
  public String title() {
    return title;
  }

  /** A single line's height in units of the font's size: ascent, descent and line gap. */
  public double lineHeight() {
    return lineHeight;
  }

  public URI file(FontStyle style) {
    String suffix = style.suffix();
    if (this == SERIF_FALLBACK) {
      suffix = style == FontStyle.REGULAR ? "" : "-" + suffix;
    }
    return ClassPathResources.uri(String.format(path, suffix));
  }
}
