package org.qoltanba.rendering.xslfo.plan;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.rendering.look.ParagraphLook;
import org.qoltanba.rendering.look.ParagraphLook.Flow;
import org.qoltanba.rendering.paper.Block;
import org.qoltanba.rendering.paper.Paragraph;

/** Paragraphs that are to stay on one page, freed of that where no page can hold them. */
public final class Chains {

  /** As many lines of the next paragraph are kept with a chain, at least. */
  private static final int LEAST_LINES = 2;

  private final Setting setting;
  private final Place place;
  private final double room;

  /**
   * @param room the height of a page's text
   */
  public Chains(Setting setting, Place place, double room) {
    this.setting = setting;
    this.place = place;
    this.room = room;
  }

  public List<Block> loosened(List<Block> blocks) {
    var loosened = new ArrayList<Block>();
    for (int i = 0; i < blocks.size(); ) {
      int end = i;
      double height = 0;
      while (end < blocks.size() && isKept(blocks.get(end))) {
        height += height((Paragraph) blocks.get(end++), true);
      }
      if (end < blocks.size() && blocks.get(end) instanceof Paragraph next) {
        height += height(next, next.look().flow().keepTogether());
      }
      boolean tooHigh = height > room;
      for (int stop = Math.min(end + 1, blocks.size()); i < stop; i++) {
        loosened.add(tooHigh ? freed(blocks.get(i)) : blocks.get(i));
      }
    }
    return loosened;
  }

  private static boolean isKept(Block block) {
    return block instanceof Paragraph paragraph && paragraph.look().flow().keepWithNext();
  }

  private double height(Paragraph paragraph, boolean whole) {
    ParagraphLook.Spacing spacing = paragraph.look().spacing();
    var set = setting.set(paragraph, place);
    double line = set.height() / set.lines();
    double lines = whole ? set.height() : Math.min(LEAST_LINES, set.lines()) * line;
    return spacing.before() + lines + spacing.after();
  }

  private Block freed(Block block) {
    if (!(block instanceof Paragraph paragraph)) {
      return block;
    }
    Flow flow = paragraph.look().flow();
    boolean whole = flow.keepTogether() && height(paragraph, true) <= room;
    var free = new Flow(false, whole, flow.breakBefore(), flow.noWidows());
    return new Paragraph(
        paragraph.number(), paragraph.look().with(free), paragraph.label(), paragraph.content());
  }
}
