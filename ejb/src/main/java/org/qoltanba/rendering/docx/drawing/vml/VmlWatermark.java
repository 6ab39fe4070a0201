package org.qoltanba.rendering.docx.drawing.vml;

import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Float.Watermark;

/** Reads words that are drawn along a path (ECMA-376 part 4, 19.1.2.23). */
final class VmlWatermark {

  private static final double FIXED_POINT = 65_536;

  private VmlWatermark() {}

  static Watermark read(Xml shape, Xml path, VmlStyle style) {
    String font = new VmlStyle(path).get("font-family").replace("\"", "").replace("'", "");
    return new Watermark(
        path.get("string", ""),
        font.isEmpty() ? "Calibri" : font,
        VmlLook.color(shape.get("fillcolor"), "#c0c0c0"),
        opacity(shape.child("v:fill")),
        Measure.points(style.get("rotation"), 1, 0));
  }

  /** A part of one, of 65,536 or of a hundred. */
  private static double opacity(Xml fill) {
    String value = fill == null ? "1" : fill.get("opacity", "1");
    String number = value.substring(0, Math.max(0, value.length() - 1));
    double part =
        value.endsWith("f")
            ? Measure.points(number, FIXED_POINT, 1)
            : value.endsWith("%") ? Measure.points(number, 100, 1) : Measure.points(value, 1, 1);
    return Math.max(0, Math.min(1, part));
  }
}
