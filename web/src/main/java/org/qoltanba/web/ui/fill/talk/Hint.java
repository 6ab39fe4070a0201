package org.qoltanba.web.ui.fill.talk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qoltanba.form.offer.Offer;

/**
 * What is said at a field.
 *
 * @param place the field's: a JSON pointer into the request
 * @param kind {@code fault}, {@code warning}, {@code mended} for what can be undone, {@code day}
 *     for a day in words, or {@code offer}
 * @param offer what may be typed at a press
 */
public record Hint(String place, String kind, String text, Optional<Offer> offer) {

  public Hint {
    Objects.requireNonNull(place);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(text);
    Objects.requireNonNull(offer);
  }

  Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("place", place);
    tree.put("kind", kind);
    tree.put("text", text);
    offer.ifPresent(one -> tree.put("fill", Map.of("place", one.place(), "text", one.text())));
    return tree;
  }
}
