package org.qoltanba.rendering.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Xml;

/**
 * The children of a properties element by name, or several such laid over each other: immutable.
 */
public final class Properties {

  public static final Properties NONE = new Properties(Map.of());

  /** Of these each attribute is a property of its own. */
  private static final Set<String> BY_ATTRIBUTE =
      Set.of("w:ind", "w:spacing", "w:rFonts", "w:lang");

  /** Of these each child is one. */
  private static final Set<String> BY_CHILD =
      Set.of("w:pBdr", "w:tblBorders", "w:tcBorders", "w:tblCellMar", "w:tcMar", "w:numPr");

  private final Map<String, Xml> byName;

  private Properties(Map<String, Xml> byName) {
    this.byName = byName;
  }

  /**
   * @param element such as {@code w:pPr}; null has no properties
   */
  public static Properties of(Xml element) {
    if (element == null || element.children().isEmpty()) {
      return NONE;
    }
    var byName = new LinkedHashMap<String, Xml>();
    element.children().forEach(child -> byName.put(child.name(), child));
    return new Properties(byName);
  }

  /** The property, or null. */
  public Xml get(String name) {
    return byName.get(name);
  }

  /** The property's value, or the other where it has none. */
  public String val(String name, String otherwise) {
    Xml property = byName.get(name);
    return property == null || property.val() == null ? otherwise : property.val();
  }

  public boolean on(String name) {
    return Measure.on(byName.get(name));
  }

  public boolean isEmpty() {
    return byName.isEmpty();
  }

  /** These with others laid over them. */
  public Properties under(Properties over) {
    if (over.byName.isEmpty()) {
      return this;
    }
    if (byName.isEmpty()) {
      return over;
    }
    var merged = new LinkedHashMap<>(byName);
    over.byName.forEach((name, property) -> merged.merge(name, property, Properties::merge));
    return new Properties(merged);
  }

  private static Xml merge(Xml below, Xml over) {
    if (below.is("w:tabs")) {
      return below.holding(both(below, over));
    }
    if (BY_CHILD.contains(below.name())) {
      var children = new LinkedHashMap<String, Xml>();
      below.children().forEach(child -> children.put(child.name(), child));
      over.children().forEach(child -> children.put(child.name(), child));
      return below.holding(List.copyOf(children.values()));
    }
    return BY_ATTRIBUTE.contains(below.name()) ? attributes(below, over) : over;
  }

  private static Xml attributes(Xml below, Xml over) {
    if (below.is("w:ind") && (over.get("w:hanging") != null || over.get("w:firstLine") != null)) {
      return below.without(List.of("w:hanging", "w:firstLine")).with(over);
    }
    if (below.is("w:rFonts")) {
      return below.without(overridden(over)).with(over);
    }
    return below.with(over);
  }

  /** A font named directly wins over the theme's of the style below. */
  private static List<String> overridden(Xml over) {
    var names = new ArrayList<String>();
    for (String script : List.of("ascii", "hAnsi", "cs", "eastAsia")) {
      String theme = script.equals("cs") ? "w:cstheme" : "w:" + script + "Theme";
      if (over.get("w:" + script) != null || over.get(theme) != null) {
        names.add("w:" + script);
        names.add(theme);
      }
    }
    return names;
  }

  private static List<Xml> both(Xml below, Xml over) {
    var all = new ArrayList<>(below.children());
    all.addAll(over.children());
    return all;
  }
}
