package org.qoltanba.json.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.document.Drawing;
import org.qoltanba.document.Drawing.Point;
import org.qoltanba.document.Drawing.Stroke;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;

/**
 * A signature on a screen as a caller words it.
 *
 * @param strokes as they came: each should be a list of pairs of numbers
 */
record DrawingWords(String name, List<?> strokes) {

  static final Set<String> MEMBERS = Set.of("name", "strokes");

  private static final String STROKES = "/drawing/strokes";

  static Optional<DrawingWords> of(Members drawing) {
    String name = drawing.text("name");
    List<?> strokes = drawing.optionalList("strokes").orElse(List.of());
    return Optional.ofNullable(name).map(known -> new DrawingWords(known, strokes));
  }

  /**
   * @throws Refusal (unprocessable) for a name that is none, strokes that are none or too many, and
   *     a drawing of nothing
   */
  Drawing toDrawing() {
    String person = name.strip();
    boolean named = !person.isEmpty() && person.length() <= Drawing.LONGEST_NAME;
    if (!named || person.chars().anyMatch(Character::isISOControl)) {
      throw refusal("/drawing/name", "drawing-name", Map.of("limit", Drawing.LONGEST_NAME));
    }
    var drawing = new Drawing(person, strokes.stream().map(DrawingWords::stroke).toList());
    long points = drawing.points().count();
    if (drawing.strokes().size() > Drawing.MOST_STROKES || points > Drawing.MOST_POINTS) {
      throw noStrokes();
    }
    if (drawing.drawn() && drawing.points().distinct().count() < 2) {
      throw refusal(STROKES, "drawing-empty", Map.of());
    }
    return drawing;
  }

  private static Stroke stroke(Object list) {
    if (!(list instanceof List<?> points) || points.isEmpty()) {
      throw noStrokes();
    }
    var read = new ArrayList<Point>();
    points.forEach(point -> read.add(point(point)));
    return new Stroke(read);
  }

  private static Point point(Object pair) {
    if (pair instanceof List<?> numbers && numbers.size() == 2) {
      return new Point(number(numbers.get(0)), number(numbers.get(1)));
    }
    throw noStrokes();
  }

  private static float number(Object value) {
    if (value instanceof Number number && Math.abs(number.floatValue()) <= Drawing.LARGEST) {
      return number.floatValue();
    }
    throw noStrokes();
  }

  private static Refusal noStrokes() {
    return refusal(
        STROKES,
        "drawing-strokes",
        Map.of(
            "strokes",
            Drawing.MOST_STROKES,
            "points",
            Drawing.MOST_POINTS,
            "largest",
            Drawing.LARGEST));
  }

  private static Refusal refusal(String place, String code, Map<String, Object> arguments) {
    return Refusal.unprocessable(new Fault(place, code, arguments));
  }
}
