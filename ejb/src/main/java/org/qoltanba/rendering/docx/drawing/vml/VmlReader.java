package org.qoltanba.rendering.docx.drawing.vml;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.rendering.docx.drawing.box.Position;
import org.qoltanba.rendering.docx.drawing.box.Scene;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Float.TextBox;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Sides;

/** Reads shapes: pictures, boxes with text, rules and watermarks. */
public final class VmlReader {

  private static final double BUILT_IN_SIDE = 7.2;
  private static final double BUILT_IN_TOP = 3.6;

  private VmlReader() {}

  /**
   * @param parent {@code w:pict} or {@code w:object}
   */
  public static List<Inline> read(Xml parent, Scene scene) {
    var found = new ArrayList<Inline>();
    for (Xml shape : parent.children()) {
      switch (shape.name()) {
        case "v:shape", "v:rect", "v:roundrect", "v:oval", "v:line" ->
            found.addAll(shape(shape, scene));
        case "v:group", "v:curve", "v:arc", "v:polyline" -> scene.lose("drawing");
        default -> {
          // Types that shapes refer to, and what an embedded object is made with.
        }
      }
    }
    return found;
  }

  private static List<Inline> shape(Xml shape, Scene scene) {
    var style = new VmlStyle(shape);
    if (style.get("visibility").equals("hidden")) {
      return List.of();
    }
    Position position = VmlPosition.of(shape, style);
    Xml image = shape.child("v:imagedata");
    Xml path = shape.child("v:textpath");
    boolean turned = !style.get("rotation").isEmpty() && !style.get("rotation").equals("0");
    scene.loseIf(turned && path == null, "turned-shape");
    if (image != null) {
      return VmlPicture.read(shape, image, position, scene.leading(shape.get("href")));
    } else if (path != null && !path.get("string", "").isBlank()) {
      return List.of(new Inline.Floating(position.showing(VmlWatermark.read(shape, path, style))));
    } else if (VmlLook.on(shape.get("o:hr"))) {
      return VmlRule.across(shape, position, scene);
    }
    return box(shape, position, scene);
  }

  private static List<Inline> box(Xml shape, Position position, Scene scene) {
    Xml textbox = shape.child("v:textbox");
    boolean rule = position.width() == 0 || position.height() == 0;
    if (shape.is("v:line") || textbox == null && rule) {
      return VmlRule.read(shape, position, scene);
    }
    boolean rectangle = shape.is("v:rect") || shape.get("type", "").endsWith("_t202");
    scene.loseIf(!rectangle, "shape");
    boolean upright = textbox == null || !textbox.get("style", "").contains("layout-flow:vertical");
    scene.loseIf(!upright, "text-direction");
    Sides padding = padding(textbox);
    Xml content = textbox == null ? null : textbox.child("w:txbxContent");
    var box =
        new TextBox(
            scene.text(content, position.width(), padding),
            padding,
            VmlLook.borders(shape),
            VmlLook.background(shape),
            vertical(new VmlStyle(shape).get("v-text-anchor")),
            VmlLook.on(new VmlStyle(textbox).get("mso-fit-shape-to-text")));
    return List.of(new Inline.Floating(position.holding(box)));
  }

  private static String vertical(String anchor) {
    return anchor.startsWith("middle")
        ? "center"
        : anchor.startsWith("bottom") ? "after" : "before";
  }

  private static Sides padding(Xml textbox) {
    String inset = textbox == null ? "" : textbox.get("inset", "");
    String[] sides = inset.split(",");
    return new Sides(
        side(sides, 1, BUILT_IN_TOP),
        side(sides, 2, BUILT_IN_SIDE),
        side(sides, 3, BUILT_IN_TOP),
        side(sides, 0, BUILT_IN_SIDE));
  }

  private static double side(String[] sides, int at, double otherwise) {
    return at < sides.length ? VmlStyle.points(sides[at].strip(), otherwise) : otherwise;
  }
}
