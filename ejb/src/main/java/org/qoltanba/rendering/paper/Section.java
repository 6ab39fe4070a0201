package org.qoltanba.rendering.paper;

import java.util.List;

/**
 * A part of a paper with pages of its own.
 *
 * @param continuous that it begins on the page where the one before ends
 * @param firstPage that its first page has its own header and footer
 */
public record Section(
    Page page,
    PageFrame frame,
    Columns columns,
    Numbers numbers,
    boolean continuous,
    boolean firstPage,
    Margin header,
    Margin footer,
    List<Block> content) {

  public Section {
    content = List.copyOf(content);
  }

  /**
   * Its pages; margins are between the paper's edge and the text.
   *
   * @param header from the upper edge of the paper to the header
   * @param footer from the lower edge of the paper to the footer
   */
  public record Page(double width, double height, Sides margins, double header, double footer) {

    public double textWidth() {
      return width - margins.left() - margins.right();
    }
  }

  /**
   * @param gap between two columns
   */
  public record Columns(int count, double gap) {

    /** The width of one of them on a page. */
    public double width(Page page) {
      return (page.textWidth() - gap * (count - 1)) / count;
    }
  }

  /**
   * How its pages are numbered.
   *
   * @param first the first page's number; 0 goes on from the section before
   * @param format of numbers, as in lists
   * @param side on which it begins
   */
  public record Numbers(int first, String format, Side side) {}

  /** Which page a section may begin on, as to its number. */
  public enum Side {
    ANY,
    ODD,
    EVEN
  }

  /**
   * A header or footer; empty where a page has none.
   *
   * @param first of the first page
   * @param odd of the others, or of those on the right
   * @param even of those on the left
   */
  public record Margin(List<Block> first, List<Block> odd, List<Block> even) {

    public static final Margin NONE = new Margin(List.of(), List.of(), List.of());

    public Margin {
      first = List.copyOf(first);
      odd = List.copyOf(odd);
      even = List.copyOf(even);
    }
  }
}
