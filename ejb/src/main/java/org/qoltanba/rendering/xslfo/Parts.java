package org.qoltanba.rendering.xslfo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qoltanba.rendering.look.ParagraphLook;
import org.qoltanba.rendering.look.ParagraphLook.Indents;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Paragraph;
import org.qoltanba.rendering.xslfo.Blocks.Break;

/**
 * A paragraph cut at the page and column breaks in it.
 *
 * @param list never empty
 * @param after where what comes next has to begin
 */
record Parts(List<Part> list, Break after) {

  /**
   * @param begins where it begins, if not where the one before ends
   */
  record Part(Break begins, Paragraph text) {}

  static Parts of(Paragraph paragraph) {
    if (paragraph.content().stream().noneMatch(Inline.FlowBreak.class::isInstance)) {
      return new Parts(List.of(new Part(Break.NONE, paragraph)), Break.NONE);
    }
    List<Part> parts = cut(paragraph);
    Break after = Break.NONE;
    Part last = parts.get(parts.size() - 1);
    if (isEmpty(last.text())) {
      // The mark of such a paragraph stays before the break.
      parts.remove(last);
      after = last.begins();
    }
    if (parts.size() > 1 && isEmpty(parts.get(0).text())) {
      parts.remove(0);
      parts.set(
          0, new Part(parts.get(0).begins(), whole(paragraph, parts.get(0).text().content())));
    }
    return new Parts(List.copyOf(parts), after);
  }

  private static List<Part> cut(Paragraph paragraph) {
    var parts = new ArrayList<Part>();
    var content = new ArrayList<Inline>();
    Break begins = Break.NONE;
    for (Inline inline : paragraph.content()) {
      if (inline instanceof Inline.FlowBreak flow) {
        parts.add(part(begins, paragraph, content));
        content.clear();
        begins = flow.page() ? Break.PAGE : Break.COLUMN;
      } else {
        content.add(inline);
      }
    }
    parts.add(part(begins, paragraph, content));
    return parts;
  }

  private static Part part(Break begins, Paragraph paragraph, List<Inline> content) {
    boolean first = begins == Break.NONE;
    return new Part(begins, first ? whole(paragraph, content) : rest(paragraph, content));
  }

  private static Paragraph whole(Paragraph paragraph, List<Inline> content) {
    return new Paragraph(paragraph.number(), paragraph.look(), paragraph.label(), content);
  }

  /** Without number and indent, as text that goes on. */
  private static Paragraph rest(Paragraph paragraph, List<Inline> content) {
    ParagraphLook look = paragraph.look();
    var indents = new Indents(look.indents().left(), look.indents().right(), 0);
    return new Paragraph(paragraph.number(), look.with(indents), Optional.empty(), content);
  }

  private static boolean isEmpty(Paragraph part) {
    return part.content().stream()
        .allMatch(inline -> inline instanceof Inline.Bookmark || inline instanceof Inline.Floating);
  }
}
