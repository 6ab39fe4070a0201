package org.qoltanba.rendering.docx;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qoltanba.rendering.look.TextLook.Letters;
import org.qoltanba.rendering.paper.Block;
import org.qoltanba.rendering.paper.Float;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Paper;
import org.qoltanba.rendering.paper.Paragraph;
import org.qoltanba.rendering.paper.Table;

/** The words of a paper's text, its numbers among them, as they are printed. */
final class Words {

  private Words() {}

  static String of(List<Block> blocks) {
    return paragraphs(blocks)
        .map(
            paragraph ->
                paragraph.label().map(label -> label.label().text() + " ").orElse("")
                    + paragraph.content().stream().map(Words::of).collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  static Stream<Inline> inlines(Paper paper) {
    return paper.sections().stream()
        .flatMap(section -> paragraphs(section.content()))
        .flatMap(paragraph -> paragraph.content().stream());
  }

  /** The first box in a paper. */
  static Float box(Paper paper) {
    return inlines(paper)
        .filter(Inline.Floating.class::isInstance)
        .map(inline -> ((Inline.Floating) inline).box())
        .findFirst()
        .orElseThrow();
  }

  private static String of(Inline inline) {
    if (inline instanceof Inline.Words words) {
      return words.look().letters() == Letters.AS_TYPED
          ? words.text()
          : words.text().toUpperCase(Locale.ROOT);
    }
    return inline instanceof Inline.Image ? "" : " ";
  }

  private static Stream<Paragraph> paragraphs(List<Block> blocks) {
    return blocks.stream().flatMap(Words::paragraphs);
  }

  private static Stream<Paragraph> paragraphs(Block block) {
    if (block instanceof Paragraph paragraph) {
      return Stream.of(paragraph);
    }
    return ((Table) block)
        .rows().stream()
            .flatMap(row -> row.cells().stream())
            .flatMap(cell -> paragraphs(cell.content()));
  }
}
