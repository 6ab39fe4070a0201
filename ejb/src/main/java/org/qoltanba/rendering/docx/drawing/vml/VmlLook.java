package org.qoltanba.rendering.docx.drawing.vml;

import java.util.Locale;
import java.util.Map;
import org.qoltanba.rendering.look.Borders;
import org.qoltanba.rendering.look.Line;
import org.qoltanba.rendering.ooxml.Xml;

/** The fill and the outline of a shape. */
final class VmlLook {

  /** The colours of HTML that shapes are given by name. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("black", "#000000"),
          Map.entry("silver", "#c0c0c0"),
          Map.entry("gray", "#808080"),
          Map.entry("white", "#ffffff"),
          Map.entry("maroon", "#800000"),
          Map.entry("red", "#ff0000"),
          Map.entry("purple", "#800080"),
          Map.entry("fuchsia", "#ff00ff"),
          Map.entry("green", "#008000"),
          Map.entry("lime", "#00ff00"),
          Map.entry("olive", "#808000"),
          Map.entry("yellow", "#ffff00"),
          Map.entry("navy", "#000080"),
          Map.entry("blue", "#0000ff"),
          Map.entry("teal", "#008080"),
          Map.entry("aqua", "#00ffff"));

  private VmlLook() {}

  /** {@code #rrggbb}; empty for none. */
  static String background(Xml shape) {
    return off(shape.get("filled")) ? "" : color(shape.get("fillcolor"), "#ffffff");
  }

  static Borders borders(Xml shape) {
    Line line = outline(shape);
    return new Borders(line, line, line, line);
  }

  static Line outline(Xml shape) {
    if (off(shape.get("stroked"))) {
      return Line.NONE;
    }
    Xml stroke = shape.child("v:stroke");
    String dashes = stroke == null ? "solid" : stroke.get("dashstyle", "solid");
    return new Line(
        dashes.equals("solid") ? "solid" : dashes.contains("dot") ? "dotted" : "dashed",
        Math.max(0.25, VmlStyle.points(shape.get("strokeweight", ""), 0.75)),
        color(shape.get("strokecolor"), "#000000"),
        0);
  }

  /** A colour may have the number of its place in a palette after it. */
  static String color(String value, String otherwise) {
    String name = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    int space = name.indexOf(' ');
    name = space < 0 ? name : name.substring(0, space);
    if (name.matches("#[0-9a-f]{6}")) {
      return name;
    }
    if (name.matches("#[0-9a-f]{3}")) {
      return "#"
          + name.charAt(1)
          + name.charAt(1)
          + name.charAt(2)
          + name.charAt(2)
          + name.charAt(3)
          + name.charAt(3);
    }
    return NAMES.getOrDefault(name, otherwise);
  }

  static boolean off(String value) {
    return value != null && (value.equals("f") || value.equals("false") || value.equals("0"));
  }

  static boolean on(String value) {
    return value != null && (value.equals("t") || value.equals("true") || value.equals("1"));
  }
}
