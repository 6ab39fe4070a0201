package org.qoltanba.rendering.paper;

import java.util.List;

/**
 * A whole paper.
 *
 * @param oddAndEven that pages left and right have their own headers and footers
 * @param defaultTab the distance of the tab stops that are everywhere
 * @param lost what of the Word file is not in it
 */
public record Paper(
    List<Section> sections, boolean oddAndEven, double defaultTab, List<Loss> lost) {

  public Paper {
    sections = List.copyOf(sections);
    lost = List.copyOf(lost);
  }

  /**
   * Something in the Word file that is not carried over.
   *
   * @param feature a stable word such as {@code math}
   * @param paragraph the number of the paragraph it stands in
   * @param text the paragraph's first words
   */
  public record Loss(String feature, int paragraph, String text) {}
}
