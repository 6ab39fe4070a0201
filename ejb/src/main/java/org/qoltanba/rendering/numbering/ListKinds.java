package org.qoltanba.rendering.numbering;

import java.util.HashMap;
import java.util.Map;
import org.qoltanba.rendering.ooxml.Xml;

/** The kinds that lists are of, by id (ECMA-376 part 1, 17.9.1). */
final class ListKinds {

  private final Map<String, Xml> kinds = new HashMap<>();
  private final Map<String, String> kindByList = new HashMap<>();
  private final Xml styles;

  ListKinds(Xml root, Xml styles) {
    this.styles = styles;
    root.children("w:abstractNum").forEach(kind -> kinds.put(kind.get("w:abstractNumId"), kind));
    root.children("w:num").forEach(list -> kindByList.put(list.get("w:numId"), named(list)));
  }

  private static String named(Xml list) {
    Xml kind = list.child("w:abstractNumId");
    return kind == null ? "" : kind.get("w:val", "");
  }

  /** A kind may say no more than by which style another list has its levels. */
  String kindOf(Xml list) {
    String own = named(list);
    Xml kind = kinds.get(own);
    Xml link = kind == null ? null : kind.child("w:numStyleLink");
    if (link == null || styles == null) {
      return own;
    }
    return styles
        .children("w:style")
        .filter(style -> link.get("w:val", "").equals(style.get("w:styleId")))
        .map(style -> style.at("w:pPr", "w:numPr", "w:numId"))
        .filter(java.util.Objects::nonNull)
        .map(other -> kindByList.getOrDefault(other.val(), own))
        .findFirst()
        .orElse(own);
  }

  /** Nine levels; those that the kind does not have are null. */
  Level[] levels(String kind) {
    var levels = new Level[Numbering.LEVELS];
    Xml element = kinds.get(kind);
    if (element != null) {
      element
          .children("w:lvl")
          .forEach(
              level -> {
                int at = Numbering.number(level.get("w:ilvl"), Numbering.LEVELS);
                if (at < Numbering.LEVELS) {
                  levels[at] = Numbering.level(level);
                }
              });
    }
    return levels;
  }
}
