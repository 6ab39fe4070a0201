package org.qoltanba.rendering.look;

import java.util.Set;
import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Value;
import org.qoltanba.rendering.ooxml.Xml;

/**
 * A border (ECMA-376 part 1, 17.3.4).
 *
 * @param style a border style of XSL-FO
 * @param width in points; 0 for no line
 * @param color {@code #rrggbb}
 * @param space between the line and the text, in points
 */
public record Line(String style, double width, String color, double space) {

  /** The styles of Word's that are drawn as they are meant. */
  private static final Set<String> CARRIED =
      Set.of("nil", "none", "single", "thick", "dotted", "dashed", "dashSmallGap", "double");

  public static final Line NONE = new Line("none", 0, "#000000", 0);

  /** Null, {@code nil} and {@code none} are no line. */
  public static Line of(Xml border) {
    String value = border == null ? "nil" : border.get("w:val", "nil");
    if (value.equals("nil") || value.equals("none")) {
      return NONE;
    }
    double width = Math.max(0.25, Measure.points(border.get("w:sz"), 8, 0.5));
    String color = border.get("w:color", "auto");
    return new Line(
        style(value),
        value.equals("double") ? 3 * width : value.equals("thick") ? Math.max(width, 1.5) : width,
        Value.isRgb(color) ? "#" + color : "#000000",
        Measure.points(border.get("w:space"), 1, 0));
  }

  /** Whether the style of a border, or null, is drawn otherwise than Word draws it. */
  public static boolean isOtherwise(Xml border) {
    return border != null && !CARRIED.contains(border.get("w:val", "nil"));
  }

  public boolean drawn() {
    return width > 0;
  }

  private static String style(String value) {
    return switch (value) {
      case "dotted" -> "dotted";
      case "dashed", "dashSmallGap", "dotDash", "dotDotDash", "dashDotStroked" -> "dashed";
      case "double",
          "triple",
          "thinThickSmallGap",
          "thickThinSmallGap",
          "thinThickMediumGap",
          "thickThinMediumGap",
          "thinThickLargeGap",
          "thickThinLargeGap",
          "thinThickThinSmallGap" ->
          "double";
      default -> "solid";
    };
  }
}
