package org.qoltanba.rendering.metafile.gdi;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;

/** The state that drawing depends on (a device context); one thread's. */
public final class Context implements Cloneable {

  private static final int OPAQUE = 2;
  private static final int COPY_PEN = 13;

  public Tool.Pen pen = Tool.Pen.BLACK;
  public Tool.Brush brush = Tool.Brush.WHITE;
  public Tool.Lettering lettering = Tool.Lettering.SYSTEM;
  public String textColor = "#000000";
  public String background = "#ffffff";
  public int backgroundMode = OPAQUE;
  public int textAlign;
  public int mixing = COPY_PEN;
  public boolean winding;
  public boolean clockwise;
  public double miterLimit = 10;

  /** The current position, in logical units. */
  public double x;

  public double y;

  /** The names of the shapes that are clipped to, outermost first. */
  public List<String> clips = List.of();

  private Mapping mapping;

  public Context(Mapping mapping) {
    this.mapping = mapping;
  }

  public Mapping mapping() {
    return mapping;
  }

  public void map(Mapping other) {
    mapping = other;
  }

  public AffineTransform toDevice() {
    return mapping.toDevice();
  }

  /** A point of logical units on the device. */
  public Point2D device(double pointX, double pointY) {
    return toDevice().transform(new Point2D.Double(pointX, pointY), null);
  }

  public void moveTo(double toX, double toY) {
    x = toX;
    y = toY;
  }

  /** Whether what is drawn covers what was there: all else would need to know what was there. */
  public boolean covers() {
    return mixing == COPY_PEN;
  }

  public boolean isOpaque() {
    return backgroundMode == OPAQUE;
  }

  /** The same state, from now on apart. */
  public Context copy() {
    try {
      return (Context) clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("it is cloneable", e);
    }
  }
}
