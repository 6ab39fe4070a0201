package org.qoltanba.web.ui.sign;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.json.StrictJson;

/** What the drawing pad of the page keeps: the lines of a pen, as JSON. */
final class Pad {

  private static final String LINES = "lines";
  private static final String PLACE = "/handwriting";

  private Pad() {}

  /**
   * The lines, which nobody has judged yet; empty where nothing is drawn.
   *
   * @param kept {@code {"lines": [[[x, y]]]}}; null or blank on a pad that was not touched
   * @throws Refusal (malformed) for anything else, which no pad sends
   */
  static Optional<List<?>> strokes(String kept) {
    if (kept == null || kept.isBlank()) {
      return Optional.empty();
    }
    if (StrictJson.read(PLACE, kept.getBytes(StandardCharsets.UTF_8)) instanceof Map<?, ?> pad
        && pad.get(LINES) instanceof List<?> lines) {
      return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }
    throw Refusal.malformed(new Fault(PLACE, "wrong-type", Map.of("expected", "object")));
  }
}
