package org.qoltanba.rendering.look;

import java.util.List;

/**
 * What a paragraph looks like; all measures in points.
 *
 * @param tabs by position, nearest first
 * @param mark the look of the paragraph mark, which an empty line has
 */
public record ParagraphLook(
    Role role,
    Indents indents,
    Spacing spacing,
    Align align,
    Flow flow,
    List<TabStop> tabs,
    Frame frame,
    TextLook mark) {

  public ParagraphLook {
    tabs = List.copyOf(tabs);
  }

  /** The same with other indents. */
  public ParagraphLook with(Indents others) {
    return new ParagraphLook(role, others, spacing, align, flow, tabs, frame, mark);
  }

  /** The same with other rules of page breaks. */
  public ParagraphLook with(Flow others) {
    return new ParagraphLook(role, indents, spacing, align, others, tabs, frame, mark);
  }

  /**
   * What it is.
   *
   * @param style the id of its style
   * @param outline the level of a heading, from 1; 0 for text
   * @param list the id of the list that it is counted in; 0 for none
   * @param level its level in the list, from 0
   */
  public record Role(String style, int outline, int list, int level) {}

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

  /**
   * @param contextual that there is none between paragraphs of the same style
   */
  public record Spacing(
      double before, double after, double line, LineRule rule, boolean contextual) {}

  /** How lines are filled. */
  public enum Align {
    LEFT,
    CENTER,
    RIGHT,
    JUSTIFY
  }

  /** What page breaks do to it. */
  public record Flow(
      boolean keepWithNext, boolean keepTogether, boolean breakBefore, boolean noWidows) {}

  public record TabStop(double position, Kind kind, Leader leader) {

    /** Which part of the text after it stands at the position. */
    public enum Kind {
      LEFT,
      CENTER,
      RIGHT,
      DECIMAL
    }

    /** What fills the gap. */
    public enum Leader {
      SPACE,
      DOTS,
      DASHES,
      RULE
    }
  }

  /**
   * What is drawn around and behind it.
   *
   * @param between the line between it and a neighbour with the same frame
   * @param background {@code #rrggbb}; empty for none
   */
  public record Frame(Borders borders, Line between, String background) {

    public static final Frame NONE = new Frame(Borders.NONE, Line.NONE, "");

    public boolean visible() {
      return !equals(NONE);
    }
  }
}
