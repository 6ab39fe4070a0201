package org.qoltanba.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person leaves on a screen who signs without a certificate.
 *
 * @param name who signs; 1 to {@value #LONGEST_NAME} characters
 * @param strokes of the pen, in order; none where the name was typed and nothing drawn
 */
public record Drawing(String name, List<Stroke> strokes) {

  public static final int LONGEST_NAME = 100;
  public static final int MOST_STROKES = 300;
  public static final int MOST_POINTS = 10_000;
  public static final int LARGEST = 10_000;

  public Drawing {
    Objects.requireNonNull(name);
    strokes = List.copyOf(strokes);
  }

  /**
   * A line of the pen.
   *
   * @param points one at least; with one it is a dot
   */
  public record Stroke(List<Point> points) {

    public Stroke {
      points = List.copyOf(points);
      if (points.isEmpty()) {
        throw new IllegalArgumentException("a stroke without a point");
      }
    }
  }

  /** A place on the screen in any unit; {@code y} grows downwards. */
  public record Point(float x, float y) {}

  public boolean drawn() {
    return !strokes.isEmpty();
  }

  /** What was drawn; empty where the name was typed. */
  public Optional<Handwriting> handwriting() {
    return drawn() ? Optional.of(new Handwriting(strokes)) : Optional.empty();
  }

  /** The name is a person's, and so is the handwriting. */
  @Override
  public String toString() {
    return "Drawing[" + strokes.size() + " strokes]";
  }
}
