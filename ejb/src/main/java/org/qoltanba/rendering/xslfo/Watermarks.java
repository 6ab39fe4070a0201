package org.qoltanba.rendering.xslfo;

import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.paper.Float.Watermark;
import org.xml.sax.SAXException;

/** Writes words across a page, as SVG: XSL-FO itself turns text by right angles only. */
final class Watermarks {

  private final Fo fo;

  Watermarks(Fo fo) {
    this.fo = fo;
  }

  void write(Watermark watermark, double width, double height) throws SAXException {
    fo.with("start-indent", "0pt").with("line-height", "0pt").open("block");
    fo.with("role", "artifact").extension("alt-text", "-").open("instream-foreign-object");
    fo.with("width", width).with("height", height).with("overflow", "visible");
    fo.with("viewBox", "0 0 " + number(width) + " " + number(height)).openSvg("svg");
    fo.with("transform", transform(watermark, width, height))
        .with("text-anchor", "middle")
        .with("font-family", FontFamily.forWord(watermark.fontFamily()).title())
        .with("font-size", number(height))
        .with("textLength", number(width))
        .with("lengthAdjust", "spacingAndGlyphs")
        .with("fill", watermark.color())
        .with("fill-opacity", number(watermark.opacity()))
        .openSvg("text")
        .text(watermark.text())
        .closeSvg("text");
    fo.closeSvg("svg").close("instream-foreign-object").close("block");
  }

  private static String transform(Watermark watermark, double width, double height) {
    String middle = "translate(" + number(width / 2) + " " + number(height / 2) + ")";
    return middle
        + " rotate("
        + number(watermark.degrees())
        + ") translate(0 "
        + number(height * 0.35)
        + ")";
  }

  private static String number(double value) {
    return String.valueOf(Math.round(value * 1000) / 1000.0);
  }
}
