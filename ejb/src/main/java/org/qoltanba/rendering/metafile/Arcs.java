package org.qoltanba.rendering.metafile;

import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Reads parts of ellipses. */
final class Arcs {

  static final int OPEN = Arc2D.OPEN;
  static final int CHORD = Arc2D.CHORD;
  static final int PIE = Arc2D.PIE;

  private static final double ROUND = 360;

  private Arcs() {}

  /** From the ray through one point to that through another. */
  static Arc2D between(Rec record, int closure, boolean clockwise) {
    Rectangle2D box = record.rectangle(8);
    double from = angle(record.point(24), box);
    double sweep = angle(record.point(32), box) - from;
    if (clockwise) {
      sweep = sweep < 0 ? sweep : sweep - ROUND;
    } else {
      sweep = sweep > 0 ? sweep : sweep + ROUND;
    }
    return new Arc2D.Double(box, from, sweep, closure);
  }

  /** Around a middle, by angles. */
  static Arc2D around(Rec record) {
    double radius = record.number(16);
    var arc = new Arc2D.Double();
    arc.setArcByCenter(
        record.number(8),
        record.number(12),
        radius,
        record.fraction(20),
        record.fraction(24),
        OPEN);
    return arc;
  }

  /** A line to the beginning of an arc, and the arc. */
  static Path2D after(Point2D here, Arc2D arc) {
    Path2D path = Points.from(here);
    path.append(arc, true);
    return path;
  }

  /** As in a circle: what the box does to angles is done to the arc, too. */
  private static double angle(Point2D through, Rectangle2D box) {
    double across = (through.getX() - box.getCenterX()) / box.getWidth();
    double down = (through.getY() - box.getCenterY()) / box.getHeight();
    return Math.toDegrees(Math.atan2(-down, across));
  }
}
