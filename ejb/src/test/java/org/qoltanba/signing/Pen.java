package org.qoltanba.signing;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.document.Drawing.Point;
import org.qoltanba.document.Drawing.Stroke;

/** What a hand draws on a screen. */
final class Pen {

  private Pen() {}

  /** Loops as of a pen, in two strokes and a dot. */
  static List<Stroke> loops(int points) {
    var first = new ArrayList<Point>();
    var second = new ArrayList<Point>();
    for (int i = 0; i < points; i++) {
      double turn = i * 12.0 / points * Math.PI;
      float x = (float) (i * 500.0 / points + 40 * Math.cos(turn));
      first.add(new Point(x, (float) (90 + (70 - i * 40.0 / points) * Math.sin(turn))));
    }
    for (int i = 0; i <= 20; i++) {
      second.add(new Point(60 + i * 22, 165 - i));
    }
    return List.of(new Stroke(first), new Stroke(second), new Stroke(List.of(new Point(520, 140))));
  }
}
