package org.qoltanba.json.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qoltanba.document.Drawing;
import org.qoltanba.document.Drawing.Point;
import org.qoltanba.document.Drawing.Stroke;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Handwriting;
import org.qoltanba.document.Refusal;

/**
 * What a pen drew, as a caller words it.
 *
 * @param place where it stands in the request
 * @param lists as they came: each should be a list of pairs of numbers
 */
record StrokeWords(String place, List<?> lists) {

  /**
   * @throws Refusal (unprocessable) for strokes that are none or too many, and for no stroke
   */
  Handwriting toHandwriting() {
    var strokes = toStrokes();
    if (strokes.isEmpty()) {
      throw refusal("drawing-empty", Map.of());
    }
    return new Handwriting(strokes);
  }

  /**
   * @throws Refusal (unprocessable) for strokes that are none or too many, and a drawing of nothing
   */
  List<Stroke> toStrokes() {
    var strokes = lists.stream().map(this::stroke).toList();
    var points = strokes.stream().flatMap(stroke -> stroke.points().stream()).toList();
    if (strokes.size() > Drawing.MOST_STROKES || points.size() > Drawing.MOST_POINTS) {
      throw noStrokes();
    }
    if (!strokes.isEmpty() && points.stream().distinct().count() < 2) {
      throw refusal("drawing-empty", Map.of());
    }
    return strokes;
  }

  private Stroke stroke(Object list) {
    if (!(list instanceof List<?> points) || points.isEmpty()) {
      throw noStrokes();
    }
    var read = new ArrayList<Point>();
    points.forEach(point -> read.add(point(point)));
    return new Stroke(read);
  }

  private Point point(Object pair) {
    if (pair instanceof List<?> numbers && numbers.size() == 2) {
      return new Point(number(numbers.get(0)), number(numbers.get(1)));
    }
    throw noStrokes();
  }

  private float number(Object value) {
    if (value instanceof Number number && Math.abs(number.floatValue()) <= Drawing.LARGEST) {
      return number.floatValue();
    }
    throw noStrokes();
  }

  private Refusal noStrokes() {
    return refusal(
        "drawing-strokes",
        Map.of(
            "strokes",
            Drawing.MOST_STROKES,
            "points",
            Drawing.MOST_POINTS,
            "largest",
            Drawing.LARGEST));
  }

  private Refusal refusal(String code, Map<String, Object> arguments) {
    return Refusal.unprocessable(new Fault(place, code, arguments));
  }
}
