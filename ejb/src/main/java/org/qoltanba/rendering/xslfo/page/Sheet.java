package org.qoltanba.rendering.xslfo.page;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.rendering.paper.Block;
import org.qoltanba.rendering.paper.PageFrame;
import org.qoltanba.rendering.paper.PageFrame.Shown;
import org.qoltanba.rendering.paper.Section;

/**
 * A kind of page in a sequence.
 *
 * @param name of its page master
 * @param position {@code first}, {@code odd}, {@code even}, {@code any}, or {@code blank} for a
 *     page that is there for its number only
 */
record Sheet(String name, String position, List<Block> header, List<Block> footer) {

  private static final String BLANK = "blank";
  private static final String FIRST = "first";

  static List<Sheet> of(Sequence sequence, boolean oddAndEven) {
    Section section = sequence.first();
    var sheets = new ArrayList<Sheet>();
    if (sequence.padded()) {
      sheets.add(sheet(sequence, BLANK, List.of(), List.of()));
    }
    if (section.firstPage()) {
      sheets.add(sheet(sequence, FIRST, section.header().first(), section.footer().first()));
    } else if (section.frame().shown() != Shown.ON_ALL) {
      sheets.add(sheet(sequence, FIRST, section.header().odd(), section.footer().odd()));
    }
    String others = oddAndEven ? "odd" : "any";
    sheets.add(sheet(sequence, others, section.header().odd(), section.footer().odd()));
    if (oddAndEven) {
      sheets.add(sheet(sequence, "even", section.header().even(), section.footer().even()));
    }
    return sheets;
  }

  private static Sheet sheet(
      Sequence sequence, String position, List<Block> header, List<Block> footer) {
    return new Sheet(sequence.id() + "-" + position, position, header, footer);
  }

  /** Whether a frame is drawn around such pages. */
  boolean shows(PageFrame frame) {
    boolean first = position.equals(FIRST);
    return frame.visible()
        && !position.equals(BLANK)
        && (frame.shown() == Shown.ON_ALL || first == (frame.shown() == Shown.ON_FIRST));
  }

  String before() {
    return name + "-before";
  }

  String after() {
    return name + "-after";
  }
}
