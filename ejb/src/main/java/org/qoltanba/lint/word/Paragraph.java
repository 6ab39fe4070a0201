package org.qoltanba.lint.word;

import org.qoltanba.lint.numbering.ListItem;
import org.qoltanba.tags.Place;

/**
 * A paragraph of a Word file.
 *
 * @param number counted from 1 in its part, as places of tags are
 * @param text as it is read, deleted text left out
 * @param item what it says of its place in a list
 */
public record Paragraph(String part, int number, String text, ListItem item) {

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
