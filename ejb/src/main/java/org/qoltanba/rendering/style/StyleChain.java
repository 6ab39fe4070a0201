package org.qoltanba.rendering.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.qoltanba.rendering.ooxml.Xml;

/** Styles by id, each merged with those that it is based on (ECMA-376 part 1, 17.7.4.3). */
final class StyleChain {

  private static final int LONGEST = 64;

  private final Map<String, Xml> styles = new HashMap<>();
  private final Map<String, String> defaults = new HashMap<>();
  private final ListLevels levels;
  private final Map<String, Properties> paragraphs = new ConcurrentHashMap<>();
  private final Map<String, Properties> texts = new ConcurrentHashMap<>();

  StyleChain(Xml root, ListLevels levels) {
    this.levels = levels;
    if (root != null) {
      root.children("w:style").forEach(this::add);
    }
  }

  private void add(Xml style) {
    String id = style.get("w:styleId", "");
    styles.putIfAbsent(id, style);
    String isDefault = style.get("w:default", "0");
    if (isDefault.equals("1") || isDefault.equals("true") || isDefault.equals("on")) {
      defaults.putIfAbsent(style.get("w:type", ""), id);
    }
  }

  /** The id itself where there is such a style, else that of the type's default style. */
  String idOr(String id, String type) {
    return id != null && styles.containsKey(id) ? id : defaults.getOrDefault(type, "");
  }

  /** Paragraph properties, with those of the lists that its styles are numbered in. */
  Properties paragraph(String id) {
    Properties known = paragraphs.get(id);
    return known == null ? remember(paragraphs, id, merged(id, this::own)) : known;
  }

  /** The same for a paragraph that is taken out of its style's list. */
  Properties outOfList(String id) {
    return merged(id, (below, style) -> own(below, style, "w:pPr"));
  }

  Properties text(String id) {
    Properties known = texts.get(id);
    return known == null
        ? remember(texts, id, merged(id, (below, s) -> own(below, s, "w:rPr")))
        : known;
  }

  /** The style and those it is based on, the basis first. */
  List<Xml> family(String id) {
    var family = new java.util.ArrayDeque<Xml>();
    Xml style = styles.get(id);
    while (style != null && family.size() < LONGEST) {
      family.addFirst(style);
      Xml basis = style.child("w:basedOn");
      style = basis == null ? null : styles.get(basis.val());
    }
    return List.copyOf(family);
  }

  private interface Step {
    Properties over(Properties below, Xml style);
  }

  private Properties merged(String id, Step step) {
    Properties merged = Properties.NONE;
    for (Xml style : family(id)) {
      merged = step.over(merged, style);
    }
    return merged;
  }

  private static Properties own(Properties below, Xml style, String element) {
    return below.under(Properties.of(style.child(element)));
  }

  private Properties own(Properties below, Xml style) {
    Properties own = Properties.of(style.child("w:pPr"));
    Xml numbered = own.get("w:numPr");
    int list = numbered == null ? 0 : ParagraphLooks.number(numbered.child("w:numId"));
    if (list > 0) {
      int said = ParagraphLooks.number(numbered.child("w:ilvl"));
      int level = levels.levelOf(list, style.get("w:styleId", ""), said);
      return below.under(levels.paragraph(list, level)).under(own);
    }
    return below.under(own);
  }

  private static Properties remember(Map<String, Properties> by, String id, Properties found) {
    by.put(id, found);
    return found;
  }
}
