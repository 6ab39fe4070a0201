package org.qoltanba.rendering.docx.foundation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.style.StyleSheet;

/** Finds properties of text and paragraphs that their looks have no words for; safe for threads. */
public final class Unsupported {

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

  private final StyleSheet styles;
  private final Map<String, Set<String>> byStyle = new ConcurrentHashMap<>();

  Unsupported(StyleSheet styles) {
    this.styles = styles;
  }

  /**
   * The features that a run's or paragraph's own properties ask for.
   *
   * @param properties null asks for none
   */
  public Set<String> in(Xml properties) {
    if (properties == null) {
      return Set.of();
    }
    Set<String> found = Set.of();
    for (Xml property : properties.children()) {
      String feature = FEATURES.get(property.name());
      if (feature != null && says(property)) {
        found = new HashSet<>(found);
        found.add(feature);
      }
    }
    return found;
  }

  /** The features that a style, or one that it is based on, asks for. */
  public Set<String> inStyle(String id) {
    Set<String> known = byStyle.get(id);
    if (known == null) {
      var found = new HashSet<String>();
      for (Xml style : styles.family(id)) {
        List.of("w:pPr", "w:rPr").forEach(name -> found.addAll(in(style.child(name))));
      }
      known = Set.copyOf(found);
      byStyle.put(id, known);
    }
    return known;
  }

  private static boolean says(Xml property) {
    return switch (property.get("w:val", "")) {
      case "none", "nil", "lrTb" -> false;
      case "100" -> !property.is("w:w");
      default -> Measure.on(property);
    };
  }
}
