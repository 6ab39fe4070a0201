package org.qoltanba.rendering.style;

import java.util.HashMap;
import java.util.Map;
import org.qoltanba.rendering.ooxml.Xml;

/** The fonts of a theme (ECMA-376 part 1, 20.1.4.2). */
final class Theme {

  private final Map<String, String> fonts = new HashMap<>();

  /**
   * @param root of the theme's part; null has no fonts
   */
  Theme(Xml root) {
    for (String kind : new String[] {"major", "minor"}) {
      Xml latin =
          root == null
              ? null
              : root.at("a:themeElements", "a:fontScheme", "a:" + kind + "Font", "a:latin");
      if (latin != null && !latin.get("typeface", "").isBlank()) {
        fonts.put(kind, latin.get("typeface"));
      }
    }
  }

  /**
   * @param reference such as {@code minorHAnsi}; null refers to none
   * @return the font's name, or null
   */
  String font(String reference) {
    if (reference == null) {
      return null;
    }
    return fonts.get(reference.startsWith("major") ? "major" : "minor");
  }
}
