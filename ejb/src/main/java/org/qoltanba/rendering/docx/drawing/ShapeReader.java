package org.qoltanba.rendering.docx.drawing;

import java.util.List;
import org.qoltanba.rendering.docx.drawing.box.Position;
import org.qoltanba.rendering.docx.drawing.box.Scene;
import org.qoltanba.rendering.look.Borders;
import org.qoltanba.rendering.look.Line;
import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Float.TextBox;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Sides;

/** Reads shapes: boxes with text, rectangles and rules. */
final class ShapeReader {

  private static final double BUILT_IN_SIDE = 7.2;
  private static final double BUILT_IN_TOP = 3.6;

  private ShapeReader() {}

  /**
   * @param shape {@code wps:wsp}
   */
  static List<Inline> read(Xml shape, Position position, Scene scene) {
    Xml body = shape.child("wps:bodyPr");
    Xml warp = body == null ? null : body.child("a:prstTxWarp");
    if (warp != null && !warp.get("prst", "textNoShape").equals("textNoShape")) {
      return List.of(new Inline.Floating(position.showing(WordArt.read(shape))));
    }
    var look = new ShapeLook(shape, scene.kit().reading().foundation().colors());
    String geometry = geometry(shape);
    if (geometry.equals("line") || geometry.equals("straightConnector1")) {
      return rule(look.outline(), position, scene);
    }
    findLosses(shape, geometry, scene);
    scene.loseIf(look.isFilledWithMore(), "shape-fill");
    Sides padding = padding(body);
    Xml text = shape.at("wps:txbx", "w:txbxContent");
    var box =
        new TextBox(
            scene.text(text, position.width(), padding),
            padding,
            look.borders(),
            look.background(),
            vertical(body),
            body != null && body.child("a:spAutoFit") != null);
    return List.of(new Inline.Floating(position.holding(box)));
  }

  private static String geometry(Xml shape) {
    Xml geometry = shape.at("wps:spPr", "a:prstGeom");
    return geometry == null ? "" : geometry.get("prst", "");
  }

  /** A rule across or down is one side of a box without an inside. */
  private static List<Inline> rule(Line line, Position position, Scene scene) {
    boolean across = position.height() < 1;
    if (!across && position.width() >= 1) {
      scene.lose("shape");
      return List.of();
    }
    var borders =
        new Borders(across ? line : Line.NONE, Line.NONE, Line.NONE, across ? Line.NONE : line);
    var box = TextBox.empty(borders, "");
    return List.of(new Inline.Floating(position.holding(box)));
  }

  private static void findLosses(Xml shape, String geometry, Scene scene) {
    Xml transform = shape.at("wps:spPr", "a:xfrm");
    scene.loseIf(!geometry.equals("rect"), "shape");
    scene.loseIf(Turns.degrees(transform) % 360 != 0, "turned-shape");
    scene.loseIf(shape.child("wps:linkedTxbx") != null, "linked-text-box");
    Xml body = shape.child("wps:bodyPr");
    scene.loseIf(body != null && !body.get("vert", "horz").equals("horz"), "text-direction");
  }

  private static String vertical(Xml body) {
    return switch (body == null ? "t" : body.get("anchor", "t")) {
      case "ctr" -> "center";
      case "b" -> "after";
      default -> "before";
    };
  }

  private static Sides padding(Xml body) {
    return new Sides(
        Measure.emu(body, "tIns", BUILT_IN_TOP),
        Measure.emu(body, "rIns", BUILT_IN_SIDE),
        Measure.emu(body, "bIns", BUILT_IN_TOP),
        Measure.emu(body, "lIns", BUILT_IN_SIDE));
  }
}
