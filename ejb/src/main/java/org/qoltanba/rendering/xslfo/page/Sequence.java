package org.qoltanba.rendering.xslfo.page;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.rendering.paper.Section;
import org.qoltanba.rendering.paper.Section.Columns;
import org.qoltanba.rendering.paper.Section.Side;

/**
 * Sections that share their pages: all but the first begin where the one before ends.
 *
 * @param id of its page sequence
 * @param padded that an empty page may follow, so that the next one begins on its side
 */
record Sequence(String id, List<Section> sections, boolean padded) {

  static List<Sequence> of(List<Section> sections) {
    var sequences = new ArrayList<Sequence>();
    var group = new ArrayList<Section>();
    for (Section section : sections) {
      if (!group.isEmpty() && !goesOn(group.get(0), section)) {
        boolean padded = section.numbers().side() != Side.ANY;
        sequences.add(new Sequence("s" + sequences.size(), List.copyOf(group), padded));
        group.clear();
      }
      group.add(section);
    }
    sequences.add(new Sequence("s" + sequences.size(), List.copyOf(group), false));
    return sequences;
  }

  private static boolean goesOn(Section first, Section next) {
    return next.continuous()
        && next.page().width() == first.page().width()
        && next.page().height() == first.page().height();
  }

  Section first() {
    return sections.get(0);
  }

  /** Those that its pages have; sections with a single one reach across. */
  Columns columns() {
    return sections.stream()
        .map(Section::columns)
        .reduce((one, other) -> other.count() > one.count() ? other : one)
        .orElseThrow();
  }
}
