package org.qoltanba.rendering.xslfo.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.rendering.paper.Block;
import org.qoltanba.rendering.paper.Paragraph;
import org.qoltanba.rendering.paper.Section.Columns;
import org.qoltanba.rendering.paper.Section.Page;
import org.qoltanba.rendering.xslfo.Fo;
import org.qoltanba.rendering.xslfo.plan.Extents;
import org.qoltanba.rendering.xslfo.plan.Place;
import org.xml.sax.SAXException;

/** Writes page masters: the sizes of pages and of what stands in their margins. */
final class Masters {

  /** What stands in a margin may turn out a little higher than it was estimated. */
  private static final double SPARE = 36;

  /** What stands in a margin is on many pages. */
  private static final String NO_PAGE = "–";

  private final Fo fo;
  private final Extents extents;

  Masters(Fo fo, Extents extents) {
    this.fo = fo;
    this.extents = extents;
  }

  /**
   * @throws Refusal (unprocessable, {@code text-does-not-fit}) if headers and footers leave no room
   *     for the text
   */
  void write(Sequence sequence, List<Sheet> sheets) throws SAXException {
    for (Sheet sheet : sheets) {
      page(sequence, sheet);
    }
    fo.with("master-name", sequence.id()).open("page-sequence-master");
    fo.open("repeatable-page-master-alternatives");
    for (Sheet sheet : sheets) {
      fo.with("master-reference", sheet.name());
      switch (sheet.position()) {
        case "first" -> fo.with("page-position", "first");
        case "blank" -> fo.with("blank-or-not-blank", "blank");
        case "any" -> {}
        default -> fo.with("odd-or-even", sheet.position());
      }
      fo.empty("conditional-page-master-reference");
    }
    fo.close("repeatable-page-master-alternatives").close("page-sequence-master");
  }

  private void page(Sequence sequence, Sheet sheet) throws SAXException {
    Page page = sequence.first().page();
    double top = margin(page.margins().top(), page.header(), sheet.header(), page);
    double bottom = margin(page.margins().bottom(), page.footer(), sheet.footer(), page);
    if (top + bottom >= page.height()) {
      throw tooHigh(top >= bottom ? sheet.header() : sheet.footer());
    }
    fo.with("master-name", sheet.name())
        .with("page-width", page.width())
        .with("page-height", page.height())
        .with("margin-left", page.margins().left())
        .with("margin-right", page.margins().right())
        .with("margin-top", Math.min(top, page.header()))
        .with("margin-bottom", Math.min(bottom, page.footer()))
        .open("simple-page-master");
    double before = top - Math.min(top, page.header());
    double after = bottom - Math.min(bottom, page.footer());
    fo.with("margin-top", before).with("margin-bottom", after);
    columns(sequence.columns());
    fo.empty("region-body");
    fo.with("region-name", sheet.before()).with("extent", before + SPARE).empty("region-before");
    fo.with("region-name", sheet.after())
        .with("extent", after + SPARE)
        .with("display-align", "after")
        .empty("region-after");
    fo.close("simple-page-master");
  }

  /** FOP would let it run off the page without a word. */
  private static Refusal tooHigh(List<Block> margin) {
    var place = new HashMap<String, Object>(Map.of("page", NO_PAGE));
    margin.stream()
        .filter(Paragraph.class::isInstance)
        .findFirst()
        .ifPresent(first -> place.put("paragraph", ((Paragraph) first).number() + 1));
    return Refusal.unprocessable(new Fault("", "text-does-not-fit", place));
  }

  private void columns(Columns columns) {
    if (columns.count() > 1) {
      fo.with("column-count", String.valueOf(columns.count())).with("column-gap", columns.gap());
    }
  }

  /** What stands in a margin pushes the text away where it is too high. */
  private double margin(double margin, double distance, List<Block> content, Page page) {
    double height = extents.height(content, Place.margin(page.textWidth()));
    return Math.max(margin, content.isEmpty() ? 0 : distance + height);
  }
}
