package org.qoltanba.assembly.layout;

import java.util.List;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.PlacedTag;

/**
 * What one part of a layout says in tags.
 *
 * @param part the name of the file's part, such as {@code word/document.xml}
 * @param blocks its blocks with the tags that print in them; the tags of an included clause stand
 *     where it is included, with places in the clause's own file
 */
public record TextReading(String part, List<Node<PlacedTag>> blocks) {

  public TextReading {
    blocks = List.copyOf(blocks);
  }
}
