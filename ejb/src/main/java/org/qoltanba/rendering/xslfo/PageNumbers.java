package org.qoltanba.rendering.xslfo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Inline.PageNumber;
import org.qoltanba.rendering.paper.Paragraph;

/**
 * Numbers that a paper prints and that only its layout tells. They are written as text, and where
 * they turn out wrong, the paper is laid out again: FOP would leave room for three wide letters and
 * could not break the lines as Word does.
 *
 * @param pages how many pages there are
 * @param pageOf the page of each bookmark that is asked for
 */
public record PageNumbers(int pages, Map<String, String> pageOf) {

  public PageNumbers {
    pageOf = Map.copyOf(pageOf);
  }

  /** What is to be tried first. */
  public static PageNumbers guess(int pages, Set<String> bookmarks) {
    var pageOf = new HashMap<String, String>();
    bookmarks.forEach(bookmark -> pageOf.put(bookmark, "0"));
    return new PageNumbers(pages, pageOf);
  }

  /**
   * What a layout has shown.
   *
   * @param find the page on which an identifier is, or null
   */
  public PageNumbers found(int total, Function<String, String> find) {
    var found = new HashMap<>(pageOf);
    for (String bookmark : pageOf.keySet()) {
      String page = find.apply(Identifiers.bookmark(bookmark));
      if (page != null) {
        found.put(bookmark, page);
      }
    }
    return new PageNumbers(total, found);
  }

  /** As many digits as a page's number is likely to have. */
  String widest() {
    return "0".repeat(Math.max(2, String.valueOf(pages).length()));
  }

  /** The paragraph with text for the numbers; a page's own number is left to FOP. */
  Paragraph in(Paragraph paragraph) {
    if (paragraph.content().stream().noneMatch(PageNumbers::isAsked)) {
      return paragraph;
    }
    List<Inline> content = new ArrayList<>();
    for (Inline inline : paragraph.content()) {
      content.add(isAsked(inline) ? words((PageNumber) inline) : inline);
    }
    return new Paragraph(paragraph.number(), paragraph.look(), paragraph.label(), content);
  }

  private static boolean isAsked(Inline inline) {
    return inline instanceof PageNumber number && number.kind() != PageNumber.Kind.PAGE;
  }

  private Inline words(PageNumber number) {
    String text =
        number.kind() == PageNumber.Kind.PAGE_OF
            ? pageOf.getOrDefault(number.bookmark(), "")
            : String.valueOf(pages);
    return new Inline.Words(text, number.look(), number.link());
  }
}
