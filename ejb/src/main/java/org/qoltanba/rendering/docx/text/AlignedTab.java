package org.qoltanba.rendering.docx.text;

import org.qoltanba.rendering.docx.story.Place;
import org.qoltanba.rendering.look.ParagraphLook.Indents;
import org.qoltanba.rendering.look.ParagraphLook.TabStop;
import org.qoltanba.rendering.ooxml.Xml;

/** A tab that says itself where it leads: to the middle or an edge of its place. */
final class AlignedTab {

  private AlignedTab() {}

  /** The tab stop that a {@code w:ptab} would need to be an ordinary tab. */
  static TabStop stop(Xml tab, Indents indents, Place place) {
    boolean inIndents = tab.get("w:relativeTo", "margin").equals("indent");
    double left = inIndents ? indents.left() : 0;
    double right = place.width() - (inIndents ? indents.right() : 0);
    TabStop.Leader leader = leader(tab.get("w:leader", "none"));
    return switch (tab.get("w:alignment", "left")) {
      case "center" -> new TabStop((left + right) / 2, TabStop.Kind.CENTER, leader);
      case "right" -> new TabStop(right, TabStop.Kind.RIGHT, leader);
      default -> new TabStop(left, TabStop.Kind.LEFT, leader);
    };
  }

  private static TabStop.Leader leader(String value) {
    return switch (value) {
      case "dot", "middleDot" -> TabStop.Leader.DOTS;
      case "hyphen" -> TabStop.Leader.DASHES;
      case "underscore", "heavy" -> TabStop.Leader.RULE;
      default -> TabStop.Leader.SPACE;
    };
  }
}
