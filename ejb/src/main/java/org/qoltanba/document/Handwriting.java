package org.qoltanba.document;

import java.util.List;
import java.util.stream.Stream;
import org.qoltanba.document.Drawing.Point;
import org.qoltanba.document.Drawing.Stroke;

/**
 * How a person's signature looks, shown beside what their certificate says.
 *
 * @param strokes of the pen, in order; one at least
 */
public record Handwriting(List<Stroke> strokes) {

  public Handwriting {
    strokes = List.copyOf(strokes);
    if (strokes.isEmpty()) {
      throw new IllegalArgumentException("handwriting without a stroke");
    }
  }

  public Stream<Point> points() {
    return strokes.stream().flatMap(stroke -> stroke.points().stream());
  }

  /** Handwriting is a person's. */
  @Override
  public String toString() {
    return "Handwriting[" + strokes.size() + " strokes]";
  }
}
