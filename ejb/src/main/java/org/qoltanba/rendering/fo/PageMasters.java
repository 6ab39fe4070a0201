package org.qoltanba.rendering.fo;

import java.util.List;
import org.qoltanba.rendering.word.PageFacts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Restates the page masters: the export's regions are half a page high and rounded. */
final class PageMasters {

  private PageMasters() {}

  /** The page of the section that an element belongs to. */
  static PageFacts pageOf(Element element, List<PageFacts> pages) {
    Element sequence = Fo.around(element, "page-sequence");
    return pages.get(section(sequence.getAttribute("master-reference")));
  }

  static void measure(Document fo, List<PageFacts> pages) {
    for (Element master : Fo.all(fo, "simple-page-master")) {
      PageFacts page = pages.get(section(master.getAttribute("master-name")));
      master.setAttribute("page-width", Fo.points(page.width()));
      master.setAttribute("page-height", Fo.points(page.height()));
      double left = page.margins().left();
      margins(master, page.header(), page.margins().right(), page.footer(), left);
      regions(fo, master, page);
    }
  }

  private static void regions(Document fo, Element master, PageFacts page) {
    double top = Math.max(0, page.margins().top() - page.header());
    double bottom = Math.max(0, page.margins().bottom() - page.footer());
    for (Element region : Fo.all(master, "region-before")) {
      top = Math.max(top, height(fo, region));
      region.setAttribute("extent", Fo.points(top));
    }
    for (Element region : Fo.all(master, "region-after")) {
      bottom = Math.max(bottom, height(fo, region));
      region.setAttribute("extent", Fo.points(bottom));
      region.setAttribute("display-align", "after");
    }
    margins(Fo.all(master, "region-body").get(0), top, 0, bottom, 0);
  }

  /** How high the paragraphs of a header or footer are when each has one line. */
  private static double height(Document fo, Element region) {
    return Fo.all(fo, "static-content").stream()
        .filter(c -> c.getAttribute("flow-name").equals(region.getAttribute("region-name")))
        .findFirst()
        .map(PageMasters::height)
        .orElse(0.0);
  }

  private static double height(Element content) {
    double height = 0;
    for (Element block : Fo.all(content, "block")) {
      var facts = Paragraphs.facts(block);
      if (facts != null) {
        height += facts.spacing().before() + facts.spacing().after();
        height += facts.font().lineHeight() * facts.size() * Math.max(1, facts.spacing().line());
      }
    }
    return height;
  }

  private static void margins(
      Element element, double top, double right, double bottom, double left) {
    element.setAttribute("margin-top", Fo.points(top));
    element.setAttribute("margin-right", Fo.points(right));
    element.setAttribute("margin-bottom", Fo.points(bottom));
    element.setAttribute("margin-left", Fo.points(left));
  }

  /** The export names masters {@code s1}, {@code s1-default} and so on, counting from 1. */
  private static int section(String master) {
    return Integer.parseInt(master.substring(1).split("-")[0]) - 1;
  }
}
