package org.qoltanba.web.soap;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qoltanba.document.Drawing;
import org.qoltanba.document.Refusal;
import org.qoltanba.json.request.DrawingWords;
import org.qoltanba.web.soap.wire.DrawingInfo;
import org.qoltanba.web.soap.wire.HandwritingInfo;
import org.qoltanba.web.soap.wire.PointInfo;
import org.qoltanba.web.soap.wire.StrokeInfo;

/** Drawings of the contract as the lists that JSON has, which are judged in one place. */
final class SoapDrawings {

  private SoapDrawings() {}

  /**
   * @param drawing may be null
   * @throws Refusal as by REST
   */
  static Optional<Drawing> drawing(DrawingInfo drawing) {
    return Optional.ofNullable(drawing).map(SoapDrawings::words).map(DrawingWords::toDrawing);
  }

  /**
   * @param handwriting may be null
   */
  static Optional<List<?>> handwriting(HandwritingInfo handwriting) {
    return Optional.ofNullable(handwriting).map(info -> strokes(info.strokes));
  }

  private static DrawingWords words(DrawingInfo drawing) {
    String name = SoapRequests.required("/drawing/name", drawing.name);
    return new DrawingWords(name, strokes(drawing.strokes));
  }

  private static List<?> strokes(List<StrokeInfo> strokes) {
    return strokes.stream()
        .map(stroke -> stroke.points.stream().map(SoapDrawings::pair).toList())
        .toList();
  }

  private static List<Double> pair(PointInfo point) {
    return Arrays.asList(point.x, point.y);
  }
}
