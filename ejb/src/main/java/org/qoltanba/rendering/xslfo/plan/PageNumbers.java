package org.qoltanba.rendering.xslfo.plan;

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
 * @param lengths how many pages there are in each sequence, where that is asked
 * @param sequence in which they are printed; empty for none
 */
public record PageNumbers(
    int pages, Map<String, String> pageOf, Map<String, Integer> lengths, String sequence) {

  public PageNumbers {
    pageOf = Map.copyOf(pageOf);
    lengths = Map.copyOf(lengths);
  }

  PageNumbers in(String itsSequence) {
    return new PageNumbers(pages, pageOf, lengths, itsSequence);
  }

  public PageNumbers withLengths(Map<String, Integer> others) {
    return new PageNumbers(pages, pageOf, others, sequence);
  }

  /** What is to be tried first. */
  public static PageNumbers guess(int pages, Set<String> bookmarks) {
    var pageOf = new HashMap<String, String>();
    bookmarks.forEach(bookmark -> pageOf.put(bookmark, "0"));
    return new PageNumbers(pages, pageOf, Map.of(), "");
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
    return new PageNumbers(total, found, lengths, sequence);
  }

  /** As many digits as a page's number is likely to have. */
  String widest() {
    return "0".repeat(Math.max(2, String.valueOf(pages).length()));
  }

  /** The paragraph with text for the numbers; a page's own number is left to FOP. */
  public Paragraph in(Paragraph paragraph) {
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
        switch (number.kind()) {
          case PAGE_OF -> pageOf.getOrDefault(number.bookmark(), "");
          case SECTION_PAGES -> String.valueOf(lengths.getOrDefault(sequence, pages));
          case PAGE, PAGES -> String.valueOf(pages);
        };
    return new Inline.Words(text, number.look(), number.link());
  }
}
