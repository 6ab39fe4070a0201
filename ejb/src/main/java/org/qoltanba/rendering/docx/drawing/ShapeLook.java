package org.qoltanba.rendering.docx.drawing;

import org.qoltanba.rendering.docx.foundation.ThemeColors;
import org.qoltanba.rendering.look.Borders;
import org.qoltanba.rendering.look.Line;
import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Xml;

/** The fill and the outline of a shape (ECMA-376 part 1, 20.1.8 and 20.1.2.2.24). */
final class ShapeLook {

  private static final double BUILT_IN_WIDTH = 0.75;

  private final ThemeColors colors;
  private final Xml own;
  private final Xml style;

  /**
   * @param shape {@code wps:wsp}
   */
  ShapeLook(Xml shape, ThemeColors colors) {
    this.colors = colors;
    this.own = shape.child("wps:spPr");
    this.style = shape.child("wps:style");
  }

  /** {@code #rrggbb}; empty for none. */
  String background() {
    if (own != null && own.child("a:noFill") != null) {
      return "";
    }
    Xml fill = own == null ? null : own.child("a:solidFill");
    if (fill == null && own != null && own.child("a:gradFill") != null) {
      fill = own.at("a:gradFill", "a:gsLst", "a:gs");
    }
    return fill == null ? referred("a:fillRef") : colors.in(fill);
  }

  /** Whether its fill is more than a colour. */
  boolean isFilledWithMore() {
    return own != null
        && (own.child("a:gradFill") != null
            || own.child("a:blipFill") != null
            || own.child("a:pattFill") != null);
  }

  Borders borders() {
    Line line = outline();
    return new Borders(line, line, line, line);
  }

  Line outline() {
    Xml line = own == null ? null : own.child("a:ln");
    if (line != null && line.child("a:noFill") != null) {
      return Line.NONE;
    }
    Xml fill = line == null ? null : line.child("a:solidFill");
    String color = fill == null ? referred("a:lnRef") : colors.in(fill);
    if (color.isEmpty()) {
      return Line.NONE;
    }
    return new Line(dashes(line), width(line), color, 0);
  }

  private double width(Xml line) {
    Xml reference = style == null ? null : style.child("a:lnRef");
    // The three outlines that themes have are half a point apart.
    double themes =
        reference == null
            ? BUILT_IN_WIDTH
            : Measure.points(reference.get("idx"), 2, BUILT_IN_WIDTH);
    return Math.max(0.25, Measure.emu(line, "w", themes));
  }

  private static String dashes(Xml line) {
    Xml dash = line == null ? null : line.child("a:prstDash");
    String value = dash == null ? "solid" : dash.get("val", "solid");
    if (value.equals("solid")) {
      return "solid";
    }
    return value.equals("dot") || value.equals("sysDot") ? "dotted" : "dashed";
  }

  private String referred(String name) {
    Xml reference = style == null ? null : style.child(name);
    return reference == null || reference.get("idx", "0").equals("0") ? "" : colors.in(reference);
  }
}
