package org.qoltanba.rendering.metafile.gdi;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Draws as SVG, in units of the device; one thread's. */
public final class Canvas {

  /** Far more than a drawing in a paper has. */
  private static final int MOST = 4_000_000;

  private final Rectangle2D frame;
  private final StringBuilder svg = new StringBuilder();
  private int clips;

  /**
   * @param frame what of the device is to be seen
   */
  public Canvas(Rectangle2D frame) {
    this.frame = frame;
  }

  /** All that has been drawn. */
  public String svg() {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\""
        + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" preserveAspectRatio=\"none\""
        + " width=\""
        + number(frame.getWidth())
        + "\" height=\""
        + number(frame.getHeight())
        + "\" viewBox=\""
        + number(frame.getX())
        + " "
        + number(frame.getY())
        + " "
        + number(frame.getWidth())
        + " "
        + number(frame.getHeight())
        + "\">"
        + svg
        + "</svg>";
  }

  /**
   * @param shape in units of the device
   */
  public void fill(Shape shape, Context context) {
    if (context.brush.kind() == Tool.Brush.Kind.PATTERN) {
      throw new NotDrawn("a brush with a pattern");
    }
    if (context.brush.kind() == Tool.Brush.Kind.SOLID) {
      fill(shape, context.brush.color(), context);
    }
  }

  /** Fills a shape with a colour, whatever the brush is. */
  public void fill(Shape shape, String color, Context context) {
    String rule = context.winding ? "nonzero" : "evenodd";
    draw(
        "<path fill=\"" + color + "\" fill-rule=\"" + rule + "\" d=\"" + path(shape) + "\"/>",
        context);
  }

  /**
   * @param shape in units of the device
   */
  public void stroke(Shape shape, Context context) {
    if (context.pen.draws()) {
      String look = Strokes.of(context);
      draw("<path fill=\"none\" " + look + " d=\"" + path(shape) + "\"/>", context);
    }
  }

  /**
   * @param at from the unit square to the device
   */
  public void image(String type, byte[] file, AffineTransform at, Context context) {
    String data = Base64.getEncoder().encodeToString(file);
    draw(
        "<image width=\"1\" height=\"1\" preserveAspectRatio=\"none\" transform=\""
            + matrix(at)
            + "\" xlink:href=\"data:"
            + type
            + ";base64,"
            + data
            + "\"/>",
        context);
  }

  /**
   * @param element of SVG
   */
  public void draw(String element, Context context) {
    if (!context.covers()) {
      throw new NotDrawn("a mix with what was there");
    }
    context.clips.forEach(clip -> add("<g clip-path=\"url(#" + clip + ")\">"));
    add(element);
    context.clips.forEach(clip -> add("</g>"));
  }

  /** From now on only what is inside of a shape, too, is seen. */
  public void clip(Shape shape, Context context) {
    String name = "c" + ++clips;
    String rule = context.winding ? "nonzero" : "evenodd";
    add("<clipPath id=\"" + name + "\"><path clip-rule=\"" + rule + "\" d=\"");
    add(path(shape) + "\"/></clipPath>");
    List<String> all = new ArrayList<>(context.clips);
    all.add(name);
    if (all.size() > 32) {
      throw new NotDrawn("clips within clips");
    }
    context.clips = List.copyOf(all);
  }

  private void add(String text) {
    if (svg.length() + text.length() > MOST) {
      throw new NotDrawn("too large a drawing");
    }
    svg.append(text);
  }

  private static String path(Shape shape) {
    var path = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int segment = i.currentSegment(at);
      path.append("MLQCZ".charAt(segment));
      int numbers = segment == PathIterator.SEG_CLOSE ? 0 : Math.max(2, segment * 2);
      for (int n = 0; n < numbers; n++) {
        path.append(n == 0 ? "" : " ").append(number(at[n]));
      }
    }
    return path.toString();
  }

  static String matrix(AffineTransform t) {
    return "matrix("
        + exact(t.getScaleX())
        + " "
        + exact(t.getShearY())
        + " "
        + exact(t.getShearX())
        + " "
        + exact(t.getScaleY())
        + " "
        + number(t.getTranslateX())
        + " "
        + number(t.getTranslateY())
        + ")";
  }

  private static String exact(double value) {
    return String.valueOf(finite(value));
  }

  /** A length or position, to the thousandth of a dot. */
  static String number(double value) {
    double rounded = Math.round(finite(value) * 1000) / 1000.0;
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : "" + rounded;
  }

  private static double finite(double value) {
    if (!(Math.abs(value) < 1e9)) {
      throw new NotDrawn("a place beyond all measure");
    }
    return value;
  }
}
