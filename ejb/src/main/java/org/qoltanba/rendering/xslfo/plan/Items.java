package org.qoltanba.rendering.xslfo.plan;

import java.util.BitSet;
import java.util.List;
import org.qoltanba.rendering.look.ParagraphLook.Role;
import org.qoltanba.rendering.paper.Block;
import org.qoltanba.rendering.paper.Paragraph;

/** Finds the paragraphs that stand between two items of one list: they belong to the first one. */
public final class Items {

  private Items() {}

  public static BitSet within(List<Block> blocks) {
    var within = new BitSet(blocks.size());
    int last = -1;
    int list = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof Paragraph paragraph) || isHeading(paragraph)) {
        list = 0;
      } else if (paragraph.label().isPresent()) {
        if (paragraph.look().role().list() == list) {
          within.set(last + 1, i);
        }
        list = paragraph.look().role().list();
        last = i;
      }
    }
    return within;
  }

  private static boolean isHeading(Paragraph paragraph) {
    Role role = paragraph.look().role();
    return role.outline() > 0;
  }
}
