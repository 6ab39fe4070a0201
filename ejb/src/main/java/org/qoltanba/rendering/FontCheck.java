package org.qoltanba.rendering;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.font.FontStyle;

/** Whether the fonts can write Kazakh and Russian legal papers. */
public final class FontCheck {

  private static final String KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі";
  private static final String RUSSIAN =
      "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя";
  private static final String NUMERO = "№";
  private static final int TENGE = '₸';

  private FontCheck() {}

  /**
   * What is wrong, in English for the one who runs the service; empty when all is well. Every style
   * of the main font must itself have all Kazakh and Russian letters and №; ₸ may come from
   * another.
   */
  public static List<String> faults() {
    var fonts = new FontBook();
    var faults = new ArrayList<String>();
    for (FontStyle style : FontStyle.values()) {
      try {
        check(fonts, style, faults);
      } catch (java.io.UncheckedIOException e) {
        faults.add("font " + FontFamily.TINOS.file(style) + " can't be read");
      }
    }
    return List.copyOf(faults);
  }

  private static void check(FontBook fonts, FontStyle style, List<String> faults) {
    var face = fonts.face(FontFamily.TINOS, style);
    (KAZAKH + RUSSIAN + NUMERO)
        .codePoints()
        .filter(c -> !face.has(c))
        .forEach(c -> faults.add(lacks(style, c)));
    if (fonts.familyFor(TENGE, FontFamily.TINOS, style).isEmpty()) {
      faults.add(lacks(style, TENGE));
    }
  }

  private static String lacks(FontStyle style, int codePoint) {
    return String.format("%s %s lacks U+%04X", FontFamily.TINOS.title(), style, codePoint);
  }
}
