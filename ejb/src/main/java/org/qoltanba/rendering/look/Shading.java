package org.qoltanba.rendering.look;

import java.util.Set;
import org.qoltanba.rendering.ooxml.Value;
import org.qoltanba.rendering.ooxml.Xml;

/** The shading of text, paragraphs and cells (ECMA-376 part 1, 17.3.5). */
public final class Shading {

  private static final Set<String> PLAIN = Set.of("clear", "nil", "solid");

  private Shading() {}

  /**
   * The colour as {@code #rrggbb}, or empty: a pattern counts as its colour mixed with the fill.
   */
  public static String fill(Xml shading) {
    if (shading == null) {
      return "";
    }
    String fill = rgb(shading.get("w:fill", "auto"), "ffffff");
    String value = shading.get("w:val", "clear");
    if (value.equals("solid")) {
      return "#" + rgb(shading.get("w:color", "auto"), "000000");
    }
    if (value.startsWith("pct") && value.length() <= 5) {
      int percent = Value.count(value.substring(3), 0);
      return mixed(rgb(shading.get("w:color", "auto"), "000000"), fill, percent);
    }
    return shading.get("w:fill", "auto").equals("auto") ? "" : "#" + fill;
  }

  /** Whether it has a pattern of lines or squares, of which only the fill is drawn. */
  public static boolean isPattern(Xml shading) {
    String value = shading == null ? "clear" : shading.get("w:val", "clear");
    return !PLAIN.contains(value) && !value.startsWith("pct");
  }

  private static String rgb(String value, String otherwise) {
    return Value.isRgb(value) ? value : otherwise;
  }

  private static String mixed(String color, String fill, int percent) {
    var mixed = new StringBuilder("#");
    for (int i = 0; i < 6; i += 2) {
      int over = Integer.parseInt(color.substring(i, i + 2), 16);
      int under = Integer.parseInt(fill.substring(i, i + 2), 16);
      mixed.append(String.format("%02x", (over * percent + under * (100 - percent)) / 100));
    }
    return mixed.toString();
  }
}
