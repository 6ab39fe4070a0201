package org.qoltanba.rendering.docx.text;

import java.util.Map;
import org.qoltanba.rendering.docx.story.Losses;
import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Xml;

/** Properties of text that its look has no words for. */
final class Unsupported {

  private static final Map<String, String> FEATURES =
      Map.ofEntries(
          Map.entry("w:bdr", "text-border"),
          Map.entry("w:bidi", "right-to-left"),
          Map.entry("w:effect", "text-effect"),
          Map.entry("w:em", "emphasis-mark"),
          Map.entry("w:emboss", "text-effect"),
          Map.entry("w:fitText", "fitted-text"),
          Map.entry("w:framePr", "frame"),
          Map.entry("w:imprint", "text-effect"),
          Map.entry("w:outline", "text-effect"),
          Map.entry("w:position", "raised-text"),
          Map.entry("w:rtl", "right-to-left"),
          Map.entry("w:shadow", "text-effect"),
          Map.entry("w:textDirection", "text-direction"),
          Map.entry("w:w", "stretched-text"));

  private Unsupported() {}

  /**
   * @param properties of a run or paragraph, or null
   */
  static void find(Xml properties, Losses losses) {
    if (properties == null) {
      return;
    }
    for (Xml property : properties.children()) {
      String feature = FEATURES.get(property.name());
      if (feature != null && says(property)) {
        losses.add(feature);
      }
    }
  }

  private static boolean says(Xml property) {
    return switch (property.get("w:val", "")) {
      case "none", "nil", "lrTb" -> false;
      case "100" -> !property.is("w:w");
      default -> Measure.on(property);
    };
  }
}
