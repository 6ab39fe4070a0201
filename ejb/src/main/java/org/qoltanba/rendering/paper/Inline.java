package org.qoltanba.rendering.paper;

import java.util.List;
import org.qoltanba.rendering.look.TextLook;

/** What stands beside one another in a paragraph. */
public sealed interface Inline {

  /** Text without tabs and line breaks. */
  record Words(String text, TextLook look, Link link) implements Inline {}

  record Tab(TextLook look, Link link) implements Inline {}

  record LineBreak() implements Inline {}

  /** What follows stands on the next page, or in the next column. */
  record FlowBreak(boolean page) implements Inline {}

  /**
   * A number that is known once the pages are made.
   *
   * @param bookmark of which the page is meant; empty but for {@link Kind#PAGE_OF}
   */
  record PageNumber(Kind kind, String bookmark, TextLook look, Link link) implements Inline {

    /** Which number. */
    public enum Kind {
      PAGE,
      PAGES,
      SECTION_PAGES,
      PAGE_OF
    }
  }

  record Image(Picture picture, Link link) implements Inline {}

  /** A picture or text box that stands where the text is not asked. */
  record Floating(Float box) implements Inline {}

  /**
   * The mark of a footnote.
   *
   * @param note empty for a mark whose note stands elsewhere
   */
  record NoteMark(String mark, TextLook look, List<Block> note) implements Inline {

    public NoteMark {
      note = List.copyOf(note);
    }
  }

  /** A place that others refer to. */
  record Bookmark(String name) implements Inline {}

  /**
   * Where a click leads.
   *
   * @param target an address, or the name of a bookmark
   */
  record Link(String target, boolean external) {

    public static final Link NONE = new Link("", false);

    public boolean leads() {
      return !target.isEmpty();
    }
  }
}
