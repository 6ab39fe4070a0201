package org.qoltanba.signing.appearance;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.qoltanba.document.Drawing;
import org.qoltanba.document.Handwriting;

/**
 * A drawing as lines of a pen: sharp at any size, and small whatever the screen recorded.
 *
 * @param strokes each a list of points in the coordinates of the page
 */
record Ink(List<List<Drawing.Point>> strokes) {

  private static final float PEN = 0.9f;

  /** Round caps and joins (ISO 32000-1, 8.4.3.3 and 8.4.3.4). */
  private static final int ROUND = 1;

  /** In points: what no eye sees. */
  private static final float FINE = 0.15f;

  /** Some 5 KB when compressed. */
  private static final int MOST_POINTS = 700;

  /** The drawing as large as it becomes in the place without being distorted, in its middle. */
  static Ink fit(Handwriting drawing, PDRectangle place) {
    var scale = Scale.of(drawing, place);
    var placed =
        drawing.strokes().stream()
            .map(stroke -> stroke.points().stream().map(scale::placed).toList())
            .toList();
    float tolerance = FINE;
    var thin = thinned(placed, tolerance);
    while (thin.stream().mapToInt(List::size).sum() > MOST_POINTS + 2 * thin.size()) {
      tolerance *= 2;
      thin = thinned(placed, tolerance);
    }
    return new Ink(thin);
  }

  private static List<List<Drawing.Point>> thinned(
      List<List<Drawing.Point>> strokes, float tolerance) {
    return strokes.stream().map(stroke -> Thinning.of(stroke, tolerance)).toList();
  }

  void draw(PDPageContentStream content) throws IOException {
    content.setLineWidth(PEN);
    content.setLineCapStyle(ROUND);
    content.setLineJoinStyle(ROUND);
    content.setStrokingColor(0f);
    for (var stroke : strokes) {
      content.moveTo(stroke.get(0).x(), stroke.get(0).y());
      // A dot is a line to where it begins.
      for (var point : stroke.size() == 1 ? stroke : stroke.subList(1, stroke.size())) {
        content.lineTo(point.x(), point.y());
      }
    }
    content.stroke();
  }

  /** From the screen to the page, where y grows upwards. */
  private record Scale(float factor, float left, float top, PDRectangle place) {

    static Scale of(Handwriting drawing, PDRectangle place) {
      var x = drawing.points().mapToDouble(Drawing.Point::x).summaryStatistics();
      var y = drawing.points().mapToDouble(Drawing.Point::y).summaryStatistics();
      double width = Math.max(x.getMax() - x.getMin(), Float.MIN_NORMAL);
      double height = Math.max(y.getMax() - y.getMin(), Float.MIN_NORMAL);
      double factor =
          Math.min((place.getWidth() - PEN) / width, (place.getHeight() - PEN) / height);
      double left = (x.getMin() + x.getMax() - place.getWidth() / factor) / 2;
      double top = (y.getMin() + y.getMax() - place.getHeight() / factor) / 2;
      return new Scale((float) factor, (float) left, (float) top, place);
    }

    Drawing.Point placed(Drawing.Point point) {
      return new Drawing.Point(
          rounded(place.getLowerLeftX() + factor * (point.x() - left)),
          rounded(place.getUpperRightY() - factor * (point.y() - top)));
    }

    private static float rounded(float points) {
      return Math.round(points * 20) / 20f;
    }
  }
}
