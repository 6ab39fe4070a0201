package org.qoltanba.assembly.clause;

import java.util.HashSet;
import java.util.Set;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.Styles;

/**
 * Whether a list of a clause goes on with one of the layout: if both have a name in common, of
 * their own (ISO/IEC 29500-1, 17.9.12), of their list style (17.9.21, 17.9.27), or of the paragraph
 * style of a level (17.9.23).
 */
record ListKinship(Styles host, Styles clause) {

  boolean of(Numbering.AbstractNum own, Numbering.AbstractNum other) {
    Set<String> names = names(own, host);
    names.retainAll(names(other, clause));
    return !names.isEmpty();
  }

  private static Set<String> names(Numbering.AbstractNum pattern, Styles styles) {
    var names = new HashSet<String>();
    if (pattern.getName() != null && pattern.getName().getVal() != null) {
      names.add("list " + pattern.getName().getVal());
    }
    if (pattern.getStyleLink() != null) {
      names.add("style " + name(pattern.getStyleLink().getVal(), styles));
    }
    if (pattern.getNumStyleLink() != null) {
      names.add("style " + name(pattern.getNumStyleLink().getVal(), styles));
    }
    for (Lvl level : pattern.getLvl()) {
      if (level.getPStyle() != null) {
        names.add("style " + name(level.getPStyle().getVal(), styles));
      }
    }
    return names;
  }

  private static String name(String id, Styles styles) {
    return styles.getStyle().stream()
        .filter(style -> style.getStyleId() != null && style.getStyleId().equals(id))
        .map(StyleLook::name)
        .findFirst()
        .orElse(id);
  }
}
