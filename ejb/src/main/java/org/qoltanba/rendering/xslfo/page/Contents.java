package org.qoltanba.rendering.xslfo.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qoltanba.rendering.paper.Block;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Paper;
import org.qoltanba.rendering.paper.Paragraph;
import org.qoltanba.rendering.paper.Section;
import org.qoltanba.rendering.paper.Table;

/** What of a paper is referred to: its headings, its bookmarks and the numbers of its pages. */
final class Contents {

  /** A heading of the text itself, not of a cell. */
  record Heading(int level, int paragraph, String text) {}

  private final List<Heading> headings = new ArrayList<>();
  private final Set<String> bookmarks = new HashSet<>();
  private final Set<String> asked = new HashSet<>();
  private boolean counted;
  private boolean countedBySection;

  Contents(Paper paper) {
    paper
        .sections()
        .forEach(
            section -> {
              section.content().forEach(this::heading);
              section.content().forEach(this::bookmarks);
              margin(section.header());
              margin(section.footer());
            });
    asked.retainAll(bookmarks);
  }

  private void margin(Section.Margin margin) {
    margin.first().forEach(this::bookmarks);
    margin.odd().forEach(this::bookmarks);
    margin.even().forEach(this::bookmarks);
  }

  List<Heading> headings() {
    return headings;
  }

  Set<String> bookmarks() {
    return bookmarks;
  }

  /** Those whose page is printed somewhere. */
  Set<String> asked() {
    return asked;
  }

  /** Whether it is printed somewhere how many pages there are. */
  boolean isCounted() {
    return counted;
  }

  /** Whether it is printed somewhere how many pages a section has. */
  boolean isCountedBySection() {
    return countedBySection;
  }

  private void heading(Block block) {
    if (block instanceof Paragraph paragraph && paragraph.look().role().outline() > 0) {
      String text = text(paragraph);
      if (!text.isBlank()) {
        headings.add(new Heading(paragraph.look().role().outline(), paragraph.number(), text));
      }
    }
  }

  private static String text(Paragraph paragraph) {
    var text = new StringBuilder();
    paragraph.label().ifPresent(label -> text.append(label.label().text()).append(' '));
    for (Inline inline : paragraph.content()) {
      if (inline instanceof Inline.Words words) {
        text.append(words.text());
      } else if (inline instanceof Inline.Tab || inline instanceof Inline.LineBreak) {
        text.append(' ');
      }
    }
    return text.toString().strip();
  }

  private void bookmarks(Block block) {
    if (block instanceof Table table) {
      table
          .rows()
          .forEach(row -> row.cells().forEach(cell -> cell.content().forEach(this::bookmarks)));
    } else {
      ((Paragraph) block).content().forEach(this::bookmark);
    }
  }

  private void bookmark(Inline inline) {
    if (inline instanceof Inline.Bookmark bookmark) {
      bookmarks.add(bookmark.name());
    } else if (inline instanceof Inline.PageNumber number) {
      switch (number.kind()) {
        case PAGE -> {}
        case PAGES -> counted = true;
        case SECTION_PAGES -> countedBySection = true;
        case PAGE_OF -> asked.add(number.bookmark());
      }
    } else if (inline instanceof Inline.NoteMark note) {
      note.note().forEach(this::bookmarks);
    } else if (inline instanceof Inline.Floating floating) {
      floating.box().text().content().forEach(this::bookmarks);
    }
  }
}
