package org.qoltanba.web.soap;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qoltanba.json.request.DrawingWords;
import org.qoltanba.json.request.ShownWords;
import org.qoltanba.web.soap.wire.DrawingInfo;
import org.qoltanba.web.soap.wire.HandwritingInfo;
import org.qoltanba.web.soap.wire.PointInfo;
import org.qoltanba.web.soap.wire.StrokeInfo;

/** Drawings of the contract as the lists that JSON has, which are judged in one place. */
final class SoapDrawings {

  private SoapDrawings() {}

  /**
   * @param drawing may be null, and so may the handwriting
   */
  static ShownWords words(DrawingInfo drawing, HandwritingInfo handwriting) {
    return new ShownWords(
        Optional.ofNullable(drawing).map(SoapDrawings::words), handwriting(handwriting));
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
