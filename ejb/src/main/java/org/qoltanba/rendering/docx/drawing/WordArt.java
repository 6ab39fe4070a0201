package org.qoltanba.rendering.docx.drawing;

import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Float.Watermark;

/** Reads words that are drawn to the size of their shape. */
final class WordArt {

  private static final String BUILT_IN_FONT = "Calibri";
  private static final String SILVER = "#c0c0c0";

  private WordArt() {}

  static Watermark read(Xml shape) {
    var text = new StringBuilder();
    shape.all().filter(each -> each.is("w:t")).forEach(each -> text.append(each.text()));
    String font =
        shape
            .find("w:rFonts")
            .map(fonts -> fonts.get("w:ascii", BUILT_IN_FONT))
            .orElse(BUILT_IN_FONT);
    String color = shape.find("w:color").map(found -> found.get("w:val", "")).orElse("");
    // Word 2010's own element says how much shines through.
    double clear =
        shape.find("textFill").flatMap(fill -> fill.find("alpha")).map(WordArt::part).orElse(0.0);
    return new Watermark(
        text.toString(),
        font,
        color.matches("[0-9A-Fa-f]{6}") ? "#" + color : SILVER,
        1 - clear,
        Turns.degrees(shape.at("wps:spPr", "a:xfrm")));
  }

  private static double part(Xml alpha) {
    return Math.min(1, Measure.points(alpha.get("val"), 100_000, 0));
  }
}
