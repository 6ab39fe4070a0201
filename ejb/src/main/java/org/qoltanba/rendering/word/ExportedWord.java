package org.qoltanba.rendering.word;

import java.util.List;
import org.w3c.dom.Document;

/**
 * A Word file as XSL-FO, with what the export leaves out.
 *
 * @param fo a block with {@code start-indent="17in"} is the paragraph number 17, counted from 0;
 *     {@link #TAB}, {@link #FIXED_SPACE} and {@link #FONT_MARK} stand in texts
 * @param pages by section, in order
 * @param defaultTab the distance of the tab stops that are everywhere, in points
 */
public record ExportedWord(
    Document fo, List<ParagraphFacts> paragraphs, List<PageFacts> pages, double defaultTab) {

  /** Stands for a tab: a character of private use, which no text may have. */
  public static final char TAB = '\uE009';

  /** Stands for a space that is never stretched, as after a paragraph's number; likewise. */
  public static final char FIXED_SPACE = '\uE00A';

  /**
   * Stands before a text whose first character would make the export forget the text's font: the
   * mark's own element has it. Likewise.
   */
  public static final char FONT_MARK = '\uE00B';
}
