package org.qoltanba.rendering.docx.drawing.box;

import java.util.Optional;
import org.qoltanba.rendering.paper.Float;
import org.qoltanba.rendering.paper.Float.Edge;
import org.qoltanba.rendering.paper.Float.Place;
import org.qoltanba.rendering.paper.Float.TextBox;
import org.qoltanba.rendering.paper.Float.Watermark;
import org.qoltanba.rendering.paper.Float.Wrap;
import org.qoltanba.rendering.paper.Picture;
import org.qoltanba.rendering.paper.Sides;

/**
 * Where a drawing is, and how large.
 *
 * @param inLine that it stands in its line as a letter does, wherever that is
 * @param behind that the text is printed over it
 */
public record Position(
    boolean inLine,
    Place place,
    Wrap wrap,
    boolean behind,
    Sides gap,
    double width,
    double height) {

  private static final Place HERE = new Place(Edge.COLUMN, 0, "", Edge.PARAGRAPH, 0, "");

  /** In the line: what can't stand there stands below it. */
  public static Position inLine(double width, double height) {
    return new Position(true, HERE, Wrap.TOP_AND_BOTTOM, false, Sides.NONE, width, height);
  }

  public static Position at(Place place, Wrap wrap, boolean behind, Sides gap) {
    return new Position(false, place, wrap, behind, gap, 0, 0);
  }

  public Position sized(double itsWidth, double itsHeight) {
    return new Position(inLine, place, wrap, behind, gap, itsWidth, itsHeight);
  }

  /** The same, farther right and down. */
  public Position moved(double right, double down) {
    var moved =
        new Place(
            place.acrossOf(),
            place.x() + right,
            place.alignX(),
            place.downOf(),
            place.y() + down,
            place.alignY());
    return new Position(inLine, moved, wrap, behind, gap, width, height);
  }

  public Float holding(Picture picture) {
    return held(Optional.of(picture), TextBox.NONE, Optional.empty());
  }

  public Float holding(TextBox text) {
    return held(Optional.empty(), text, Optional.empty());
  }

  public Float showing(Watermark watermark) {
    return held(Optional.empty(), TextBox.NONE, Optional.of(watermark));
  }

  private Float held(Optional<Picture> picture, TextBox text, Optional<Watermark> watermark) {
    return new Float(place, wrap, behind, gap, width, height, picture, text, watermark);
  }
}
