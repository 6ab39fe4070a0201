package org.qoltanba.rendering.docx.foundation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.qoltanba.rendering.look.Line;
import org.qoltanba.rendering.look.Shading;
import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Value;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.style.StyleSheet;

/** Finds properties of text and paragraphs that their looks have no words for; safe for threads. */
public final class Unsupported {

  private static final Map<String, String> FEATURES =
      Map.ofEntries(
          Map.entry("w14:glow", "text-effect"),
          Map.entry("w14:reflection", "text-effect"),
          Map.entry("w14:shadow", "text-effect"),
          Map.entry("w14:textOutline", "text-effect"),
          Map.entry("w:bdr", "text-border"),
          Map.entry("w:bidi", "right-to-left"),
          Map.entry("w:dstrike", "double-strike"),
          Map.entry("w:eastAsianLayout", "east-asian-layout"),
          Map.entry("w:effect", "text-effect"),
          Map.entry("w:em", "emphasis-mark"),
          Map.entry("w:emboss", "text-effect"),
          Map.entry("w:fitText", "fitted-text"),
          Map.entry("w:framePr", "frame"),
          Map.entry("w:imprint", "text-effect"),
          Map.entry("w:jc", "distributed-text"),
          Map.entry("w:mirrorIndents", "mirrored-indents"),
          Map.entry("w:outline", "text-effect"),
          Map.entry("w:pBdr", "border-style"),
          Map.entry("w:position", "raised-text"),
          Map.entry("w:rtl", "right-to-left"),
          Map.entry("w:shadow", "text-effect"),
          Map.entry("w:shd", "shading-pattern"),
          Map.entry("w:tabs", "bar-tab"),
          Map.entry("w:textAlignment", "text-alignment"),
          Map.entry("w:textDirection", "text-direction"),
          Map.entry("w:u", "underline"),
          Map.entry("w:w", "stretched-text"));

  private static final Set<String> NOTHING = Set.of("none", "nil", "lrTb");

  /** Those that are drawn otherwise: as dots, or as a thin line. */
  private static final Set<String> LEADERS = Set.of("heavy", "hyphen", "middleDot");

  /** Those that are drawn as they are meant: none, and a plain line. */
  private static final Set<String> UNDERLINES = Set.of("", "none", "single");

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
      if (property.is("w:tabs") && property.children().stream().anyMatch(Unsupported::isLed)) {
        found = new HashSet<>(found);
        found.add("tab-leader");
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
    String value = property.get("w:val", "");
    return switch (property.name()) {
      case "w14:textOutline" -> property.child("w14:noFill") == null;
      case "w:eastAsianLayout" ->
          Value.on(property.get("w:combine")) || Value.on(property.get("w:vert"));
      case "w:jc" -> value.equals("distribute") || value.equals("thaiDistribute");
      case "w:pBdr" -> property.children().stream().anyMatch(Line::isOtherwise);
      case "w:shd" -> Shading.isPattern(property);
      case "w:tabs" -> property.children().stream().anyMatch(Unsupported::isBar);
      case "w:textAlignment" -> !value.equals("auto") && !value.equals("baseline");
      case "w:u" -> !UNDERLINES.contains(value);
      case "w:w" -> !value.equals("100") && !value.equals("100%") && Measure.on(property);
      default -> !NOTHING.contains(value) && Measure.on(property);
    };
  }

  /** Whether a stop, or a tab that is one, has a leader that is drawn otherwise than in Word. */
  public static boolean isLed(Xml tab) {
    return !tab.get("w:val", "").equals("clear") && LEADERS.contains(tab.get("w:leader", "none"));
  }

  private static boolean isBar(Xml tab) {
    return tab.get("w:val", "").equals("bar");
  }
}
