package org.qoltanba.rendering.fo;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Sets superscripts and subscripts small, as Word does, so that they leave the lines' height. */
final class Scripts {

  private static final double SIZE = 0.65;
  private static final double RAISED = 0.24;
  private static final double LOWERED = -0.14;

  private Scripts() {}

  static void shrink(Document fo) {
    for (Element inline : Fo.all(fo, "inline")) {
      String align = inline.getAttribute("vertical-align");
      if (align.equals("super") || align.equals("sub")) {
        double size = Typography.of(inline).size();
        inline.removeAttribute("vertical-align");
        inline.setAttribute("font-size", Fo.points(size * SIZE));
        inline.setAttribute(
            "baseline-shift", Fo.points(size * (align.equals("super") ? RAISED : LOWERED)));
        inline.setAttribute("line-height", "1pt");
      }
    }
  }
}
