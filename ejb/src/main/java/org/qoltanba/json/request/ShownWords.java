package org.qoltanba.json.request;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qoltanba.document.Handwriting;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureOrder;

/**
 * What a signature shows besides words, as a caller words it.
 *
 * @param drawing instead of a certificate
 * @param handwriting beside one: strokes as they came
 */
public record ShownWords(Optional<DrawingWords> drawing, Optional<List<?>> handwriting) {

  public ShownWords {
    Objects.requireNonNull(drawing);
    Objects.requireNonNull(handwriting);
  }

  /**
   * The order with it.
   *
   * @throws Refusal (unprocessable) for what is no drawing or too large
   */
  public SignatureOrder in(SignatureOrder order) {
    Optional<Handwriting> beside =
        handwriting.map(strokes -> new StrokeWords("/handwriting", strokes).toHandwriting());
    return new SignatureOrder(
        order.party(), order.level(), order.strict(), drawing.map(DrawingWords::toDrawing), beside);
  }
}
