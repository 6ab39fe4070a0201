package org.qoltanba.rendering.docx.drawing;

import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Xml;

/** How a shape is turned (ECMA-376 part 1, 20.1.7.6). */
final class Turns {

  private static final double PARTS_OF_A_DEGREE = 60_000;

  private Turns() {}

  /** Clockwise degrees. */
  static double degrees(Xml transform) {
    return transform == null ? 0 : Measure.points(transform.get("rot"), PARTS_OF_A_DEGREE, 0);
  }

  static boolean turned(Xml transform) {
    return degrees(transform) % 360 != 0 || on(transform, "flipH") || on(transform, "flipV");
  }

  private static boolean on(Xml transform, String flip) {
    String value = transform.get(flip, "0");
    return value.equals("1") || value.equals("true");
  }
}
