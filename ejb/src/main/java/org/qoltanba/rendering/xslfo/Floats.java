package org.qoltanba.rendering.xslfo;

import org.qoltanba.rendering.paper.Float;
import org.qoltanba.rendering.paper.Float.Edge;
import org.qoltanba.rendering.paper.Float.TextBox;
import org.qoltanba.rendering.paper.Float.Wrap;
import org.qoltanba.rendering.paper.Section.Page;
import org.qoltanba.rendering.paper.Sides;
import org.qoltanba.rendering.xslfo.Blocks.Lead;
import org.qoltanba.rendering.xslfo.plan.Place;
import org.xml.sax.SAXException;

/** Writes boxes that have a place of their own, before the paragraph that they belong to. */
final class Floats {

  private static final String CONTAINER = "block-container";

  /** Strong, but not as "always", which would leave no page to a box that is kept by others. */
  private static final String KEPT = "9";

  private static final String MINIMUM = "block-progression-dimension.minimum";

  private final Fo fo;
  private final Page page;
  private final Blocks blocks;
  private final Pictures pictures;

  Floats(Fo fo, Page page, Blocks blocks) {
    this.fo = fo;
    this.page = page;
    this.blocks = blocks;
    this.pictures = new Pictures(fo);
  }

  /**
   * @param lead above the paragraph that the box belongs to
   * @return whether the box has it above itself now
   */
  boolean write(Float box, Place place, Lead lead) throws SAXException {
    Sides padding = box.text().padding();
    if (box.wrap() == Wrap.TOP_AND_BOTTOM) {
      double down = box.place().downOf() == Edge.PARAGRAPH ? box.place().y() : 0;
      lead.ofBox(Math.max(0, down)).write(fo);
      fo.with("start-indent", Math.max(0, left(box, place)) + padding.left())
          .with("space-after", box.gap().bottom());
      container(box, place);
      return true;
    }
    if (box.place().downOf() == Edge.PARAGRAPH) {
      // A container without height gives the box something to be placed from.
      lead.ofBox(0).write(fo);
      fo.with("height", "0pt").with("keep-with-next.within-page", KEPT).open(CONTAINER);
      absolute("absolute", left(box, place) + padding.left(), box.place().y() + padding.top());
      container(box, place);
      fo.close(CONTAINER);
      return true;
    }
    absolute("fixed", x(box, place) + padding.left(), y(box) + padding.top());
    container(box, place);
    return false;
  }

  /** Of the rectangle inside the box's padding. */
  private void absolute(String position, double left, double top) {
    fo.with("absolute-position", position).with("left", left).with("top", top);
  }

  private void container(Float box, Place place) throws SAXException {
    TextBox text = box.text();
    double aside = text.padding().left() + text.padding().right();
    double above = text.padding().top() + text.padding().bottom();
    Frames.borders(fo, text.borders());
    fo.with("width", Math.max(1, box.width() - aside))
        .with(text.grows() ? MINIMUM : "height", Math.max(1, box.height() - above))
        .with("padding-top", text.padding().top())
        .with("padding-right", text.padding().right())
        .with("padding-bottom", text.padding().bottom())
        .with("padding-left", text.padding().left())
        .with("text-indent", "0pt")
        .unless("before", "display-align", text.vertical())
        .unless("", "background-color", text.background())
        .open(CONTAINER);
    if (box.watermark().isPresent()) {
      new Watermarks(fo).write(box.watermark().get(), box.width(), box.height());
    } else if (box.picture().isPresent()) {
      fo.with("start-indent", "0pt").with("line-height", "0pt").open("block");
      pictures.write(box.picture().get(), place);
      fo.close("block");
    } else if (text.content().isEmpty()) {
      fo.empty("block");
    } else {
      blocks.write(text.content(), place.within(box.width() - aside, Place.Kind.BOX));
    }
    fo.close(CONTAINER);
  }

  /** The height of a page's text. */
  double room() {
    return page.height() - page.margins().top() - page.margins().bottom();
  }

  /** The distance of the box from the left edge of its column. */
  double left(Float box, Place place) {
    return x(box, place) - page.margins().left();
  }

  /** The distance of the box from the left edge of the page. */
  private double x(Float box, Place place) {
    boolean whole = box.place().acrossOf() == Edge.PAGE;
    double from = whole ? 0 : page.margins().left();
    double room =
        whole
            ? page.width()
            : box.place().acrossOf() == Edge.MARGIN ? page.textWidth() : place.column();
    return from + aligned(box.place().alignX(), room - box.width(), box.place().x());
  }

  private double y(Float box) {
    boolean whole = box.place().downOf() == Edge.PAGE;
    double from = whole ? 0 : page.margins().top();
    double below = whole ? 0 : page.margins().bottom();
    double room = page.height() - from - below;
    return from + aligned(box.place().alignY(), room - box.height(), box.place().y());
  }

  private static double aligned(String align, double spare, double otherwise) {
    return switch (align) {
      case "" -> otherwise;
      case "center" -> spare / 2;
      case "right", "bottom", "outside" -> spare;
      default -> 0;
    };
  }
}
