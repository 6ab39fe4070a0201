package org.qoltanba.rendering.xslfo;

import org.qoltanba.rendering.look.Borders;
import org.qoltanba.rendering.look.Line;
import org.qoltanba.rendering.look.ParagraphLook;
import org.xml.sax.SAXException;

/** Lines and colours around and behind blocks. */
final class Frames {

  private Frames() {}

  /** Opens a block that holds the paragraphs of one frame. */
  static void open(Fo fo, ParagraphLook look, Blocks.Lead lead) throws SAXException {
    ParagraphLook.Frame frame = look.frame();
    lead.write(fo);
    fo.with("start-indent", look.indents().left()).with("end-indent", look.indents().right());
    Borders borders = frame.borders();
    side(fo, "top", borders.top(), borders.top().space());
    side(fo, "right", borders.right(), borders.right().space());
    side(fo, "bottom", borders.bottom(), borders.bottom().space());
    side(fo, "left", borders.left(), borders.left().space());
    fo.unless("", "background-color", frame.background()).open("block");
  }

  static void side(Fo fo, String side, Line line, double padding) {
    line(fo, side, line);
    if (padding > 0) {
      fo.with("padding-" + side, padding);
    }
  }

  static void line(Fo fo, String side, Line line) {
    if (line.drawn()) {
      fo.with("border-" + side, line.style() + " " + Fo.points(line.width()) + " " + line.color());
    }
  }
}
