package org.qoltanba.tags.blocks;

import java.util.ArrayList;
import java.util.List;

/** Finds the tags in a text. */
public final class TagScanner {

  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  /**
   * A tag in a text, or braces that are none.
   *
   * @param from the index of its first brace
   * @param to the index after its last brace
   * @param fault the code of what is wrong with its braces; null where nothing is
   */
  public record Spot(int from, int to, String fault) {

    /** What stands between the braces. */
    public String inside(String text) {
      return text.substring(from + OPEN.length(), to - CLOSE.length());
    }
  }

  private TagScanner() {}

  /** The tags from left to right; they do not overlap. */
  public static List<Spot> scan(String text) {
    var spots = new ArrayList<Spot>();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf(OPEN, at);
      int close = text.indexOf(CLOSE, at);
      if (open < 0 && close < 0) {
        break;
      }
      Spot spot = open < 0 || close >= 0 && close < open ? stray(close) : tag(text, open);
      spots.add(spot);
      at = spot.to();
    }
    return spots;
  }

  private static Spot stray(int close) {
    return new Spot(close, close + CLOSE.length(), "unopened-tag");
  }

  private static Spot tag(String text, int first) {
    int open = first;
    // Of three braces in a row the last two open the tag.
    while (text.startsWith(OPEN, open + 1)) {
      open++;
    }
    int close = text.indexOf(CLOSE, open);
    int again = text.indexOf(OPEN, open + 1);
    if (close < 0 || again >= 0 && again < close) {
      return new Spot(open, open + OPEN.length(), "unclosed-tag");
    }
    return new Spot(open, close + CLOSE.length(), null);
  }
}
