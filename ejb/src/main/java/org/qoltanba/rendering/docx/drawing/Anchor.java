package org.qoltanba.rendering.docx.drawing;

import org.qoltanba.rendering.docx.drawing.box.Position;
import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Value;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Float.Edge;
import org.qoltanba.rendering.paper.Float.Place;
import org.qoltanba.rendering.paper.Float.Wrap;
import org.qoltanba.rendering.paper.Section.Page;
import org.qoltanba.rendering.paper.Sides;

/** Reads where a drawing is (ECMA-376 part 1, 20.4.2). */
final class Anchor {

  private Anchor() {}

  /**
   * @param drawn {@code wp:inline} or {@code wp:anchor}
   */
  static Position position(Xml drawn, Page page) {
    Xml extent = drawn.child("wp:extent");
    double width = Measure.emu(extent, "cx", 0);
    double height = Measure.emu(extent, "cy", 0);
    return drawn.is("wp:inline")
        ? Position.inLine(width, height)
        : Position.at(place(drawn, page), wrap(drawn), Value.on(drawn.get("behindDoc")), gap(drawn))
            .sized(width, height);
  }

  private static Place place(Xml anchor, Page page) {
    Xml across = anchor.child("wp:positionH");
    Xml down = anchor.child("wp:positionV");
    String acrossOf = from(across, "column");
    String downOf = from(down, "paragraph");
    return new Place(
        edge(acrossOf),
        offset(across, acrossOf, page),
        align(across),
        edge(downOf),
        offset(down, downOf, page),
        align(down));
  }

  private static String from(Xml position, String otherwise) {
    return position == null ? otherwise : position.get("relativeFrom", otherwise);
  }

  private static Edge edge(String from) {
    return switch (from) {
      case "page", "leftMargin", "rightMargin", "topMargin", "bottomMargin" -> Edge.PAGE;
      case "insideMargin", "outsideMargin" -> Edge.PAGE;
      case "margin" -> Edge.MARGIN;
      case "column", "character" -> Edge.COLUMN;
      default -> Edge.PARAGRAPH;
    };
  }

  private static double offset(Xml position, String from, Page page) {
    if (position == null) {
      return 0;
    }
    return begin(from, page) + own(position, length(position, from, page));
  }

  private static double own(Xml position, double length) {
    Xml across = position.child("wp14:pctPosHOffset");
    Xml down = position.child("wp14:pctPosVOffset");
    Xml part = across == null ? down : across;
    if (part != null) {
      return length * Measure.points(part.text(), 100_000, 0);
    }
    Xml offset = position.child("wp:posOffset");
    return offset == null ? 0 : Measure.emu(offset.text().strip());
  }

  /** Where on the page the margins on the far sides begin. */
  private static double begin(String from, Page page) {
    return switch (from) {
      case "rightMargin", "outsideMargin" -> page.width() - page.margins().right();
      case "bottomMargin" -> page.height() - page.margins().bottom();
      default -> 0;
    };
  }

  /** What a part of the whole is a part of. */
  private static double length(Xml position, String from, Page page) {
    Sides margins = page.margins();
    boolean across = position.is("wp:positionH");
    return switch (from) {
      case "page" -> across ? page.width() : page.height();
      case "leftMargin", "insideMargin" -> margins.left();
      case "rightMargin", "outsideMargin" -> margins.right();
      case "topMargin" -> margins.top();
      case "bottomMargin" -> margins.bottom();
      default -> across ? page.textWidth() : page.height() - margins.top() - margins.bottom();
    };
  }

  private static String align(Xml position) {
    Xml align = position == null ? null : position.child("wp:align");
    String value = align == null ? "" : align.text().strip();
    return switch (value) {
      case "inside" -> position.is("wp:positionH") ? "left" : "top";
      case "outside" -> position.is("wp:positionH") ? "right" : "bottom";
      default -> value;
    };
  }

  private static Wrap wrap(Xml anchor) {
    if (anchor.child("wp:wrapTopAndBottom") != null) {
      return Wrap.TOP_AND_BOTTOM;
    }
    boolean beside =
        anchor.child("wp:wrapSquare") != null
            || anchor.child("wp:wrapTight") != null
            || anchor.child("wp:wrapThrough") != null;
    return beside ? Wrap.SQUARE : Wrap.NONE;
  }

  private static Sides gap(Xml anchor) {
    return new Sides(
        Measure.emu(anchor, "distT", 0),
        Measure.emu(anchor, "distR", 0),
        Measure.emu(anchor, "distB", 0),
        Measure.emu(anchor, "distL", 0));
  }
}
