package org.qoltanba.rendering.docx.drawing.vml;

import java.util.List;
import org.qoltanba.rendering.docx.drawing.box.Position;
import org.qoltanba.rendering.docx.drawing.box.Scene;
import org.qoltanba.rendering.look.Borders;
import org.qoltanba.rendering.look.Line;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Float.TextBox;
import org.qoltanba.rendering.paper.Inline;

/** Reads rules: each is a box without an inside. */
final class VmlRule {

  private VmlRule() {}

  /**
   * A rule that is a rectangle goes from one edge of its place to the other, unless a part of that
   * is said.
   */
  static List<Inline> across(Xml shape, Position position, Scene scene) {
    double part = VmlStyle.points(shape.get("o:hrpct", "0"), 0) / 0.75 / 1000;
    double width = part > 0 ? scene.place().width() * part : position.width();
    double height = Math.max(0.5, position.height());
    String color = VmlLook.color(shape.get("fillcolor"), "#a0a0a0");
    var rule = TextBox.empty(Borders.NONE, color);
    return List.of(
        new Inline.Floating(
            position.sized(width > 0 ? width : scene.place().width(), height).holding(rule)));
  }

  static List<Inline> read(Xml shape, Position position, Scene scene) {
    Position drawn = shape.is("v:line") ? alongItsEnds(shape, position) : position;
    boolean across = drawn.height() < 1;
    if (!across && drawn.width() >= 1) {
      scene.lose("shape");
      return List.of();
    }
    Line line = VmlLook.outline(shape);
    var borders =
        new Borders(across ? line : Line.NONE, Line.NONE, Line.NONE, across ? Line.NONE : line);
    var rule = TextBox.empty(borders, "");
    return List.of(new Inline.Floating(drawn.holding(rule)));
  }

  private static Position alongItsEnds(Xml line, Position position) {
    String[] from = line.get("from", "0,0").split(",");
    String[] to = line.get("to", "0,0").split(",");
    if (from.length < 2 || to.length < 2) {
      return position;
    }
    double left = VmlStyle.points(from[0].strip(), 0);
    double top = VmlStyle.points(from[1].strip(), 0);
    double right = VmlStyle.points(to[0].strip(), 0);
    double bottom = VmlStyle.points(to[1].strip(), 0);
    return position
        .moved(Math.min(left, right), Math.min(top, bottom))
        .sized(Math.abs(right - left), Math.abs(bottom - top));
  }
}
