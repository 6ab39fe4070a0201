package org.qoltanba.rendering.docx.drawing.vml;

import org.qoltanba.rendering.docx.drawing.box.Position;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Float.Edge;
import org.qoltanba.rendering.paper.Float.Place;
import org.qoltanba.rendering.paper.Float.Wrap;
import org.qoltanba.rendering.paper.Sides;

/** Reads where a shape is (ECMA-376 part 4, 19.1.2.19). */
final class VmlPosition {

  private static final double BUILT_IN_GAP = 9;

  private VmlPosition() {}

  static Position of(Xml shape, VmlStyle style) {
    double width = Math.abs(style.points("width"));
    double height = Math.abs(style.points("height"));
    if (!style.get("position").equals("absolute")) {
      return Position.inLine(width, height);
    }
    Xml wrap = shape.child("w10:wrap");
    boolean behind = style.get("z-index").startsWith("-");
    return Position.at(place(wrap, style), wrap(wrap), behind, gap(style)).sized(width, height);
  }

  private static Place place(Xml wrap, VmlStyle style) {
    return new Place(
        edge(style.get("mso-position-horizontal-relative"), wrap, "anchorx", Edge.COLUMN),
        offset(style, "left"),
        align(style.get("mso-position-horizontal"), "left", "right"),
        edge(style.get("mso-position-vertical-relative"), wrap, "anchory", Edge.PARAGRAPH),
        offset(style, "top"),
        align(style.get("mso-position-vertical"), "top", "bottom"));
  }

  private static Edge edge(String relative, Xml wrap, String anchor, Edge text) {
    String to = relative.isEmpty() && wrap != null ? wrap.get(anchor, "") : relative;
    return switch (to) {
      case "page" -> Edge.PAGE;
      case "margin" -> Edge.MARGIN;
      case "left-margin-area", "top-margin-area" -> Edge.PAGE;
      default -> text;
    };
  }

  private static double offset(VmlStyle style, String side) {
    return style.points(side) + style.points("margin-" + side);
  }

  private static String align(String value, String inside, String outside) {
    return switch (value) {
      case "", "absolute" -> "";
      case "inside" -> inside;
      case "outside" -> outside;
      default -> value;
    };
  }

  private static Wrap wrap(Xml wrap) {
    return switch (wrap == null ? "none" : wrap.get("type", "none")) {
      case "square", "tight", "through" -> Wrap.SQUARE;
      case "topAndBottom" -> Wrap.TOP_AND_BOTTOM;
      default -> Wrap.NONE;
    };
  }

  private static Sides gap(VmlStyle style) {
    return new Sides(
        distance(style, "top", 0),
        distance(style, "right", BUILT_IN_GAP),
        distance(style, "bottom", 0),
        distance(style, "left", BUILT_IN_GAP));
  }

  private static double distance(VmlStyle style, String side, double otherwise) {
    return VmlStyle.points(style.get("mso-wrap-distance-" + side), otherwise);
  }
}
