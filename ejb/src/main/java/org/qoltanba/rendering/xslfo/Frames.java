package org.qoltanba.rendering.xslfo;

import org.qoltanba.rendering.look.Borders;
import org.qoltanba.rendering.look.Line;
import org.qoltanba.rendering.look.ParagraphLook;
import org.qoltanba.rendering.paper.PageFrame;
import org.qoltanba.rendering.paper.Section.Page;
import org.xml.sax.SAXException;

/** Lines and colours around and behind blocks. */
public final class Frames {

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

  /** Draws lines around a page. */
  public static void page(Fo fo, PageFrame frame, Page page) throws SAXException {
    Borders borders = frame.borders();
    double left = frame.distance().left() + borders.left().width();
    double top = frame.distance().top() + borders.top().width();
    double right = page.width() - frame.distance().right() - borders.right().width();
    double bottom = page.height() - frame.distance().bottom() - borders.bottom().width();
    borders(fo, borders);
    fo.with("absolute-position", "fixed")
        .with("left", left)
        .with("top", top)
        .with("width", Math.max(1, right - left))
        .with("height", Math.max(1, bottom - top))
        .open("block-container")
        .empty("block")
        .close("block-container");
  }

  static void borders(Fo fo, Borders borders) {
    line(fo, "top", borders.top());
    line(fo, "right", borders.right());
    line(fo, "bottom", borders.bottom());
    line(fo, "left", borders.left());
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
