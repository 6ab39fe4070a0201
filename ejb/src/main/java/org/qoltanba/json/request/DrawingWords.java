package org.qoltanba.json.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.document.Drawing;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;

/**
 * A signature on a screen as a caller words it.
 *
 * @param strokes as they came: each should be a list of pairs of numbers
 */
public record DrawingWords(String name, List<?> strokes) {

  static final Set<String> MEMBERS = Set.of("name", "strokes");

  static Optional<DrawingWords> of(Members drawing) {
    String name = drawing.text("name");
    List<?> strokes = drawing.optionalList("strokes").orElse(List.of());
    return Optional.ofNullable(name).map(known -> new DrawingWords(known, strokes));
  }

  /**
   * @throws Refusal (unprocessable) for a name that is none, strokes that are none or too many, and
   *     a drawing of nothing
   */
  public Drawing toDrawing() {
    String person = name.strip();
    boolean named = !person.isEmpty() && person.length() <= Drawing.LONGEST_NAME;
    if (!named || person.chars().anyMatch(Character::isISOControl)) {
      Map<String, Object> limit = Map.of("limit", Drawing.LONGEST_NAME);
      throw Refusal.unprocessable(new Fault("/drawing/name", "drawing-name", limit));
    }
    return new Drawing(person, new StrokeWords("/drawing/strokes", strokes).toStrokes());
  }
}
