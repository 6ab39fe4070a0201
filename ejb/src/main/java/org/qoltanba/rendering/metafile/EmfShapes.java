package org.qoltanba.rendering.metafile;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.Supplier;
import org.qoltanba.rendering.metafile.gdi.Canvas;
import org.qoltanba.rendering.metafile.gdi.Context;

/** Plays the records that draw lines and areas ([MS-EMF] 2.3.5). */
final class EmfShapes {

  private final Supplier<Context> context;
  private final Canvas canvas;

  /** What is gathered, in units of the device; null while shapes are drawn at once. */
  private Path2D gathering;

  private Path2D gathered = new Path2D.Double();

  EmfShapes(Supplier<Context> context, Canvas canvas) {
    this.context = context;
    this.canvas = canvas;
  }

  void begin() {
    gathering = new Path2D.Double();
    Context now = context.get();
    Point2D at = now.device(now.x, now.y);
    gathering.moveTo(at.getX(), at.getY());
  }

  void end() {
    if (gathering != null) {
      gathered = gathering;
      gathering = null;
    }
  }

  void closeFigure() {
    if (gathering != null) {
      gathering.closePath();
    }
  }

  /** What was gathered, which is used up by this. */
  Shape take() {
    Path2D path = gathered;
    drop();
    return path;
  }

  void drop() {
    gathering = null;
    gathered = new Path2D.Double();
  }

  /** Whether the record is one of these. */
  boolean play(Rec record) {
    switch (record.type()) {
      case 2, 85 -> line(Points.path(record, Points.Kind.BEZIER));
      case 3, 86 -> area(Points.path(record, Points.Kind.POLYGON));
      case 4, 87 -> line(Points.path(record, Points.Kind.LINES));
      case 5, 88 -> goOn(record, Points.Kind.BEZIER);
      case 6, 89 -> goOn(record, Points.Kind.LINES);
      case 7, 90 -> line(Points.several(record, false));
      case 8, 91 -> area(Points.several(record, true));
      case 15 -> dot(record);
      case 27 -> moveTo(record.point(8));
      case 54 -> lineTo(record.point(8));
      case 56, 92 -> goOn(Points.mixed(record, here()));
      default -> {
        return round(record);
      }
    }
    return true;
  }

  private boolean round(Rec record) {
    boolean clockwise = context.get().clockwise;
    switch (record.type()) {
      case 42 -> area(new Ellipse2D.Double(x(record), y(record), width(record), height(record)));
      case 43 -> area(record.rectangle(8));
      case 44 -> area(rounded(record));
      case 45 -> line(Arcs.between(record, Arcs.OPEN, clockwise));
      case 46 -> area(Arcs.between(record, Arcs.CHORD, clockwise));
      case 47 -> area(Arcs.between(record, Arcs.PIE, clockwise));
      case 55 -> goOn(Arcs.after(here(), Arcs.between(record, Arcs.OPEN, clockwise)));
      case 41 -> goOn(Arcs.after(here(), Arcs.around(record)));
      default -> {
        return false;
      }
    }
    return true;
  }

  private Point2D here() {
    Context now = context.get();
    return new Point2D.Double(now.x, now.y);
  }

  private void moveTo(Point2D to) {
    context.get().moveTo(to.getX(), to.getY());
    if (gathering != null) {
      Point2D at = context.get().device(to.getX(), to.getY());
      gathering.moveTo(at.getX(), at.getY());
    }
  }

  private void lineTo(Point2D to) {
    Path2D path = Points.from(here());
    path.lineTo(to.getX(), to.getY());
    goOn(path);
  }

  private void goOn(Rec record, Points.Kind kind) {
    goOn(Points.onward(record, here(), kind));
  }

  /** A line from the current position, which it moves to its end. */
  private void goOn(Path2D path) {
    Point2D end = path.getCurrentPoint();
    draw(path, false, true);
    context.get().moveTo(end.getX(), end.getY());
  }

  private void line(Shape shape) {
    draw(shape, false, false);
  }

  private void area(Shape shape) {
    draw(shape, true, false);
  }

  private void draw(Shape shape, boolean filled, boolean joined) {
    Context now = context.get();
    Shape onDevice = now.toDevice().createTransformedShape(shape);
    if (gathering != null) {
      gathering.append(onDevice, joined);
      return;
    }
    if (filled) {
      canvas.fill(onDevice, now);
    }
    canvas.stroke(onDevice, now);
  }

  private void dot(Rec record) {
    Context now = context.get();
    Point2D at = now.device(record.number(8), record.number(12));
    canvas.fill(new Rectangle2D.Double(at.getX(), at.getY(), 1, 1), record.color(16), now);
  }

  private static Shape rounded(Rec record) {
    return new RoundRectangle2D.Double(
        x(record),
        y(record),
        width(record),
        height(record),
        Math.abs(record.number(24)),
        Math.abs(record.number(28)));
  }

  private static double x(Rec record) {
    return record.rectangle(8).getX();
  }

  private static double y(Rec record) {
    return record.rectangle(8).getY();
  }

  private static double width(Rec record) {
    return record.rectangle(8).getWidth();
  }

  private static double height(Rec record) {
    return record.rectangle(8).getHeight();
  }
}
