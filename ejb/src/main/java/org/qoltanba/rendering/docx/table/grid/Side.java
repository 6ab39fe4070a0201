package org.qoltanba.rendering.docx.table.grid;

import org.qoltanba.rendering.ooxml.Xml;

/** A cell's side, and the names that properties have for it. */
public enum Side {
  TOP("w:top", "w:top", "w:insideH"),
  RIGHT("w:right", "w:end", "w:insideV"),
  BOTTOM("w:bottom", "w:bottom", "w:insideH"),
  LEFT("w:left", "w:start", "w:insideV");

  private final String name;
  private final String strict;
  private final String inside;

  Side(String name, String strict, String inside) {
    this.name = name;
    this.strict = strict;
    this.inside = inside;
  }

  /** Its child of an element such as {@code w:tcBorders}, or null. */
  public Xml in(Xml sides) {
    if (sides == null) {
      return null;
    }
    Xml found = sides.child(name);
    return found == null ? sides.child(strict) : found;
  }

  /** The same of a side that is not an outer one. */
  public Xml inside(Xml sides) {
    return sides == null ? null : sides.child(inside);
  }

  public Side opposite() {
    return values()[(ordinal() + 2) % 4];
  }
}
