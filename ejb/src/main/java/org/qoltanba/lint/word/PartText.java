package org.qoltanba.lint.word;

import java.util.List;

/**
 * One part of a Word file that holds text.
 *
 * @param name such as {@code word/document.xml}
 * @param sights what stands in it beside text, in its order
 */
public record PartText(String name, List<Paragraph> paragraphs, List<Sight> sights) {

  public PartText {
    paragraphs = List.copyOf(paragraphs);
    sights = List.copyOf(sights);
  }

  /** The paragraph of this number; the empty text where there is none. */
  public String around(int number) {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.number() == number)
        .findFirst()
        .map(Paragraph::text)
        .orElse("");
  }
}
