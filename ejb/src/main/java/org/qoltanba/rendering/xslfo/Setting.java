package org.qoltanba.rendering.xslfo;

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
 * @param lastSection the identifier of the last page sequence
 */
public record Setting(
    LineSetter lines,
    double defaultTab,
    String language,
    Set<String> bookmarks,
    String lastSection) {

  public Setting {
    bookmarks = Set.copyOf(bookmarks);
  }

  SetParagraph set(Paragraph paragraph, Place place) {
    return lines.set(paragraph, place.width(), defaultTab);
  }
}
