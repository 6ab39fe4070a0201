package org.qoltanba.rendering.word;

import java.util.List;
import java.util.Optional;
import org.qoltanba.rendering.font.FontFamily;

/**
 * A paragraph's effective properties, styles and numbering resolved; all measures in points.
 *
 * @param align {@code left}, {@code right}, {@code center} or {@code justify}
 * @param tabs by position, nearest first
 * @param font the font of the paragraph's style
 * @param size the size of its font in points
 * @param table the table whose cell it stands in
 * @param pictures the sizes of its pictures, in order
 */
public record ParagraphFacts(
    Indents indents,
    Spacing spacing,
    String align,
    Flow flow,
    List<TabStop> tabs,
    FontFamily font,
    double size,
    Optional<TableFacts> table,
    List<Size> pictures) {

  /**
   * @param first of the first line, relative to {@code left}; negative when it hangs
   */
  public record Indents(double left, double right, double first) {}

  /** How {@link Spacing#line} is meant. */
  public enum LineRule {
    /** A multiple of the font's own line height. */
    MULTIPLE,
    /** At least so many points. */
    AT_LEAST,
    /** So many points, whatever stands in the line. */
    EXACTLY
  }

  public record Spacing(double before, double after, double line, LineRule rule) {}

  /** What page breaks do to it. */
  public record Flow(
      boolean keepWithNext, boolean keepTogether, boolean breakBefore, boolean noWidows) {}

  public record TabStop(double position, Kind kind, Leader leader) {

    /** Which part of the text after it stands at the position. */
    public enum Kind {
      LEFT,
      CENTER,
      RIGHT
    }

    /** What fills the gap. */
    public enum Leader {
      SPACE,
      DOTS,
      RULE
    }
  }

  public record Size(double width, double height) {}
}
