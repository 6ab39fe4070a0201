package org.qoltanba.rendering.xslfo.plan;

/**
 * Where blocks stand.
 *
 * @param width in points
 * @param column the width of the page's column that it is in
 * @param kind what it is
 */
public record Place(double width, double column, Kind kind) {

  /** What a place is. */
  public enum Kind {
    /** The pages themselves. */
    PAGE,
    CELL,
    /** A header or footer: repeated, and no part of what is read aloud. */
    MARGIN,
    NOTE,
    BOX
  }

  public static Place page(double width) {
    return new Place(width, width, Kind.PAGE);
  }

  public static Place margin(double width) {
    return new Place(width, width, Kind.MARGIN);
  }

  public Place within(double inner, Kind of) {
    return new Place(inner, column, kind == Kind.MARGIN ? Kind.MARGIN : of);
  }

  /** What stands here is said once only, and may be referred to. */
  public boolean isRead() {
    return kind != Kind.MARGIN;
  }
}
