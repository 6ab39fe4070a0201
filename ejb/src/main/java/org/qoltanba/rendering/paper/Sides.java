package org.qoltanba.rendering.paper;

/** Four distances in points. */
public record Sides(double top, double right, double bottom, double left) {

  public static final Sides NONE = new Sides(0, 0, 0, 0);
}
