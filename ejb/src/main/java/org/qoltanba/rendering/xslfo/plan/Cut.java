package org.qoltanba.rendering.xslfo.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qoltanba.rendering.look.ParagraphLook.Indents;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Paragraph;

/**
 * A paragraph cut in two between lines.
 *
 * @param filled that the last line before ends because it is full
 */
public record Cut(Paragraph before, Paragraph after, boolean filled) {

  private static final char SOFT_HYPHEN = '\u00AD';

  /**
   * @param at after how many characters; whatever is no text counts as one
   */
  public static Cut of(Paragraph paragraph, int at) {
    var before = new ArrayList<Inline>();
    var after = new ArrayList<Inline>();
    int passed = 0;
    for (Inline inline : paragraph.content()) {
      int length = inline instanceof Inline.Words words ? words.text().length() : 1;
      int inside = at - passed;
      if (inside >= length || inline instanceof Inline.Floating) {
        before.add(inline);
      } else if (inside <= 0) {
        after.add(inline);
      } else {
        var words = (Inline.Words) inline;
        before.add(part(words, words.text().substring(0, inside)));
        after.add(part(words, words.text().substring(inside)));
      }
      passed += length;
    }
    boolean filled = finish(before);
    return new Cut(
        with(paragraph, paragraph.label(), before),
        with(paragraph, Optional.empty(), after),
        filled);
  }

  private static Inline.Words part(Inline.Words words, String text) {
    return new Inline.Words(text, words.look(), words.link());
  }

  /** A line's end that is a break is the block's end now; a hyphen is no longer a soft one. */
  private static boolean finish(List<Inline> before) {
    int last = before.size() - 1;
    if (last >= 0 && before.get(last) instanceof Inline.LineBreak) {
      before.remove(last);
      return false;
    }
    if (last >= 0
        && before.get(last) instanceof Inline.Words words
        && words.text().charAt(words.text().length() - 1) == SOFT_HYPHEN) {
      before.set(last, part(words, words.text().substring(0, words.text().length() - 1) + "-"));
    }
    return true;
  }

  private static Paragraph with(
      Paragraph paragraph, Optional<Paragraph.Numbered> label, List<Inline> content) {
    return new Paragraph(paragraph.number(), paragraph.look(), label, content);
  }

  /** The paragraph with other indents. */
  public static Paragraph in(Paragraph paragraph, Indents indents) {
    return new Paragraph(
        paragraph.number(), paragraph.look().with(indents), paragraph.label(), paragraph.content());
  }
}
