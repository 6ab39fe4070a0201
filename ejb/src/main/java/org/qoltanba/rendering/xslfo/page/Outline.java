package org.qoltanba.rendering.xslfo.page;

import java.util.ArrayDeque;
import java.util.List;
import org.qoltanba.rendering.xslfo.Fo;
import org.qoltanba.rendering.xslfo.plan.Identifiers;
import org.xml.sax.SAXException;

/** Writes the headings as bookmarks of the PDF. */
final class Outline {

  private final Fo fo;

  Outline(Fo fo) {
    this.fo = fo;
  }

  void write(List<Contents.Heading> headings) throws SAXException {
    if (headings.isEmpty()) {
      return;
    }
    var open = new ArrayDeque<Integer>();
    fo.open("bookmark-tree");
    for (Contents.Heading heading : headings) {
      while (!open.isEmpty() && open.peek() >= heading.level()) {
        open.pop();
        fo.close("bookmark");
      }
      open.push(heading.level());
      fo.with("internal-destination", Identifiers.paragraph(heading.paragraph())).open("bookmark");
      fo.open("bookmark-title").text(heading.text()).close("bookmark-title");
    }
    while (!open.isEmpty()) {
      open.pop();
      fo.close("bookmark");
    }
    fo.close("bookmark-tree");
  }
}
