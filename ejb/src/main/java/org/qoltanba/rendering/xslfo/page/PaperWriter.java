package org.qoltanba.rendering.xslfo.page;

import org.qoltanba.rendering.line.LineSetter;
import org.qoltanba.rendering.paper.Paper;
import org.qoltanba.rendering.xslfo.plan.Extents;
import org.qoltanba.rendering.xslfo.plan.PageNumbers;
import org.qoltanba.rendering.xslfo.plan.Place;
import org.qoltanba.rendering.xslfo.plan.Setting;

/** Writes papers as XSL-FO; safe for threads. */
public final class PaperWriter {

  private final LineSetter lines;

  public PaperWriter(LineSetter lines) {
    this.lines = lines;
  }

  /**
   * @param language BCP 47 tag of the paper's language
   */
  public Draft draft(Paper paper, String language) {
    var contents = new Contents(paper);
    var numbers = PageNumbers.guess(1, contents.asked());
    var setting =
        new Setting(lines, paper.defaultTab(), language, contents.bookmarks(), numbers, false);
    if (contents.isCounted()) {
      int pages = pages(paper, new Extents(setting));
      setting = setting.with(PageNumbers.guess(pages, contents.asked()));
    }
    return new Draft(paper, contents, setting);
  }

  private static int pages(Paper paper, Extents extents) {
    double pages = 0;
    for (Sequence sequence : Sequence.of(paper.sections())) {
      var page = sequence.first().page();
      double room = page.height() - page.margins().top() - page.margins().bottom();
      double height = 0;
      for (var section : sequence.sections()) {
        double width = section.columns().width(page);
        height += extents.height(section.content(), Place.page(width)) / section.columns().count();
      }
      pages += Math.max(1, Math.ceil(height / Math.max(1, room)));
    }
    return (int) pages;
  }
}
