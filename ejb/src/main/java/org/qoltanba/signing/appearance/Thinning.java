package org.qoltanba.signing.appearance;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.document.Drawing.Point;

/** Leaves points of a line out that it does not need (Ramer, Douglas and Peucker). */
final class Thinning {

  private Thinning() {}

  /**
   * @param tolerance how far from the line a point may be that is left out
   * @return the first and the last point, and what is needed between them
   */
  static List<Point> of(List<Point> line, float tolerance) {
    if (line.size() < 3) {
      return line;
    }
    var needed = new boolean[line.size()];
    needed[0] = true;
    needed[line.size() - 1] = true;
    var spans = new ArrayList<int[]>(List.of(new int[] {0, line.size() - 1}));
    while (!spans.isEmpty()) {
      int[] span = spans.remove(spans.size() - 1);
      int farthest = farthest(line, span[0], span[1], tolerance);
      if (farthest > 0) {
        needed[farthest] = true;
        spans.add(new int[] {span[0], farthest});
        spans.add(new int[] {farthest, span[1]});
      }
    }
    var thin = new ArrayList<Point>();
    for (int i = 0; i < needed.length; i++) {
      if (needed[i]) {
        thin.add(line.get(i));
      }
    }
    return thin;
  }

  /** The point between two others that is farthest from their line; 0 if none is too far. */
  private static int farthest(List<Point> line, int from, int to, float tolerance) {
    int farthest = 0;
    double distance = tolerance;
    for (int i = from + 1; i < to; i++) {
      double here = distance(line.get(i), line.get(from), line.get(to));
      if (here > distance) {
        distance = here;
        farthest = i;
      }
    }
    return farthest;
  }

  private static double distance(Point point, Point from, Point to) {
    double x = to.x() - from.x();
    double y = to.y() - from.y();
    double length = Math.hypot(x, y);
    return length == 0
        ? Math.hypot(point.x() - from.x(), point.y() - from.y())
        : Math.abs(x * (from.y() - point.y()) - y * (from.x() - point.x())) / length;
  }
}
