package org.qoltanba.rendering.look;

import org.qoltanba.rendering.ooxml.Xml;

/** The lines on four sides. */
public record Borders(Line top, Line right, Line bottom, Line left) {

  public static final Borders NONE = new Borders(Line.NONE, Line.NONE, Line.NONE, Line.NONE);

  /**
   * @param element such as {@code w:pBdr}; null has no lines
   */
  public static Borders of(Xml element) {
    if (element == null) {
      return NONE;
    }
    return new Borders(
        Line.of(element.child("w:top")),
        Line.of(side(element, "w:right", "w:end")),
        Line.of(element.child("w:bottom")),
        Line.of(side(element, "w:left", "w:start")));
  }

  private static Xml side(Xml element, String name, String strict) {
    Xml side = element.child(name);
    return side == null ? element.child(strict) : side;
  }
}
