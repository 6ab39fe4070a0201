package org.qoltanba.rendering.paper;

import java.util.List;
import java.util.Optional;
import org.qoltanba.rendering.look.Borders;

/**
 * A box that has a place of its own.
 *
 * @param wrap what the text around it does
 * @param behind that the text is printed over it, where it runs there
 * @param gap that the text around it keeps from it
 * @param picture what it holds, if no text
 * @param text what it holds, if no picture
 * @param watermark words drawn across the page; empty for none
 */
public record Float(
    Place place,
    Wrap wrap,
    boolean behind,
    Sides gap,
    double width,
    double height,
    Optional<Picture> picture,
    TextBox text,
    Optional<Watermark> watermark) {

  /** What the text around it does. */
  public enum Wrap {
    /** It runs over or under it. */
    NONE,
    /** It stays beside it. */
    SQUARE,
    /** It stays above and below it. */
    TOP_AND_BOTTOM
  }

  /**
   * Where its upper left corner is.
   *
   * @param x to the right of the edge that {@code acrossOf} names
   * @param y below the edge that {@code downOf} names
   * @param alignX instead of {@code x}: {@code left}, {@code center}, {@code right}; else empty
   * @param alignY instead of {@code y}: {@code top}, {@code center}, {@code bottom}; else empty
   */
  public record Place(
      Edge acrossOf, double x, String alignX, Edge downOf, double y, String alignY) {}

  /** What a place is relative to. */
  public enum Edge {
    PAGE,
    MARGIN,
    COLUMN,
    PARAGRAPH
  }

  /**
   * @param background {@code #rrggbb}; empty for none
   * @param vertical where in it the text stands: {@code before}, {@code center} or {@code after}
   * @param grows that it is as high as its text needs, whatever height it has
   */
  public record TextBox(
      List<Block> content,
      Sides padding,
      Borders borders,
      String background,
      String vertical,
      boolean grows) {

    public static final TextBox NONE = empty(Borders.NONE, "");

    /** One without text. */
    public static TextBox empty(Borders borders, String background) {
      return new TextBox(List.of(), Sides.NONE, borders, background, "before", false);
    }

    public TextBox {
      content = List.copyOf(content);
    }
  }

  /**
   * @param degrees clockwise
   * @param opacity from 0 to 1
   */
  public record Watermark(
      String text, String fontFamily, String color, double opacity, double degrees) {}
}
