package org.qoltanba.lint.word;

import org.qoltanba.tags.Place;

/**
 * A paragraph of a Word file.
 *
 * @param number counted from 1 in its part, as places of tags are
 * @param text as it is read, deleted text left out
 * @param style the id of its style; empty for the usual one
 * @param list the id of the list that it says to be in; null where it says nothing, {@code 0} where
 *     it says to be in none
 */
public record Paragraph(String part, int number, String text, String style, String list) {

  /** The place of something in it. */
  public Place place(String around) {
    return new Place(part, number, around);
  }

  /** The place of the whole paragraph. */
  public Place place() {
    return place(text);
  }

  /** The text without what stands in braces. */
  public String plain() {
    var plain = new StringBuilder();
    int from = 0;
    int open = text.indexOf("{{");
    int close = open < 0 ? -1 : text.indexOf("}}", open);
    while (open >= 0 && close >= 0) {
      plain.append(text, from, open).append(' ');
      from = close + 2;
      open = text.indexOf("{{", from);
      close = open < 0 ? -1 : text.indexOf("}}", open);
    }
    return plain.append(text, from, text.length()).toString();
  }
}
