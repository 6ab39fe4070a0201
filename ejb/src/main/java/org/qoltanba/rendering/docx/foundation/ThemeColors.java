package org.qoltanba.rendering.docx.foundation;

import java.util.HashMap;
import java.util.Map;
import org.qoltanba.rendering.ooxml.Value;
import org.qoltanba.rendering.ooxml.Xml;

/** The colours that drawings know by name (ECMA-376 part 1, 20.1.6.2). */
public final class ThemeColors {

  /** What a document calls its text and background, and the theme by lightness. */
  private static final Map<String, String> ALIASES =
      Map.of("tx1", "dk1", "bg1", "lt1", "tx2", "dk2", "bg2", "lt2");

  private static final String BLACK = "#000000";

  private final Map<String, String> colors = new HashMap<>(Map.of("dk1", BLACK, "lt1", "#ffffff"));

  ThemeColors(Xml theme) {
    Xml scheme = theme == null ? null : theme.at("a:themeElements", "a:clrScheme");
    if (scheme != null) {
      scheme.children().forEach(this::add);
    }
  }

  private void add(Xml color) {
    if (!color.children().isEmpty()) {
      Xml value = color.children().get(0);
      String rgb = value.get(value.is("a:sysClr") ? "lastClr" : "val", "");
      if (Value.isRgb(rgb)) {
        colors.put(color.name().substring(2), "#" + rgb);
      }
    }
  }

  /**
   * The colour of an element such as {@code a:solidFill} as {@code #rrggbb}, without its shades;
   * empty where there is none.
   */
  public String in(Xml parent) {
    if (parent == null || parent.children().isEmpty()) {
      return "";
    }
    Xml color = parent.children().get(0);
    String value = color.get("val", "");
    return switch (color.name()) {
      case "a:srgbClr" -> Value.isRgb(value) ? "#" + value : BLACK;
      case "a:schemeClr" -> colors.getOrDefault(ALIASES.getOrDefault(value, value), BLACK);
      case "a:sysClr" -> "#" + color.get("lastClr", "000000");
      case "a:prstClr" -> value.equals("white") ? "#ffffff" : BLACK;
      default -> "";
    };
  }
}
