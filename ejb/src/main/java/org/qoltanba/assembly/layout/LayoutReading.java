package org.qoltanba.assembly.layout;

import java.util.List;
import org.qoltanba.tags.PlacedTag;
import org.qoltanba.tags.TagError;

/**
 * All that a layout says in the template language, for who judges templates and does not know Word.
 *
 * @param tags every tag that could be understood, blocks and values alike, in the order of the text
 * @param texts the body, then headers, footers and notes in the order of the file's relationships;
 *     a block whose tags are faulty is not among its blocks
 * @param errors every fault of the tags, in the order of the parts; empty for a layout that can be
 *     filled
 */
public record LayoutReading(List<PlacedTag> tags, List<TextReading> texts, List<TagError> errors) {

  public LayoutReading {
    tags = List.copyOf(tags);
    texts = List.copyOf(texts);
    errors = List.copyOf(errors);
  }
}
