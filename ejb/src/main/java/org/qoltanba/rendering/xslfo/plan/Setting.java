package org.qoltanba.rendering.xslfo.plan;

import java.util.List;
import java.util.Set;
import org.qoltanba.rendering.line.LineSetter;
import org.qoltanba.rendering.line.SetParagraph;
import org.qoltanba.rendering.paper.Paragraph;

/**
 * What holds for a whole paper.
 *
 * @param defaultTab the distance of the tab stops that are everywhere
 * @param language BCP 47 tag of the paper's language
 * @param bookmarks those that there are: links to others lead nowhere
 * @param numbers of pages, as far as they are known
 * @param loose that what is to be kept on one page breaks if no page can hold it
 */
public record Setting(
    LineSetter lines,
    double defaultTab,
    String language,
    Set<String> bookmarks,
    PageNumbers numbers,
    boolean loose) {

  public Setting {
    bookmarks = Set.copyOf(bookmarks);
  }

  /** The same with other numbers. */
  public Setting with(PageNumbers others) {
    return new Setting(lines, defaultTab, language, bookmarks, others, loose);
  }

  /** The same on the pages of a sequence. */
  public Setting in(String sequence) {
    return with(numbers.in(sequence));
  }

  public Setting loosened() {
    return new Setting(lines, defaultTab, language, bookmarks, numbers, true);
  }

  /** After how many characters each line ends, the last one apart. */
  public List<Integer> lineEnds(Paragraph paragraph, Place place) {
    return lines.lineEnds(numbers.in(paragraph), place.width(), defaultTab, numbers.widest());
  }

  public SetParagraph set(Paragraph paragraph, Place place) {
    return lines.set(numbers.in(paragraph), place.width(), defaultTab, numbers.widest());
  }
}
