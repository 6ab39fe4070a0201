package org.qoltanba.rendering.fo;

import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.font.FontStyle;
import org.w3c.dom.Node;

/** The font that a text is set in, from the properties around it, and how wide that makes it. */
record Typography(FontFamily family, FontStyle style, double size) {

  static Typography of(Node text) {
    boolean bold = "bold".equals(Fo.inherited(text, "font-weight", "normal"));
    boolean italic = "italic".equals(Fo.inherited(text, "font-style", "normal"));
    String size = Fo.inherited(text, "font-size", "12pt");
    return new Typography(
        FontFamily.forWord(Fo.inherited(text, "font-family", "Tinos")),
        FontStyle.of(bold, italic),
        size.endsWith("pt") ? Double.parseDouble(size.replace("pt", "")) : 12);
  }

  double width(FontBook fonts, String text) {
    return fonts.width(text, family, style, size);
  }
}
