package org.qoltanba.rendering.docx.drawing;

import java.util.List;
import org.qoltanba.rendering.docx.drawing.box.Kit;
import org.qoltanba.rendering.docx.drawing.box.Media;
import org.qoltanba.rendering.docx.drawing.box.Position;
import org.qoltanba.rendering.docx.drawing.box.Scene;
import org.qoltanba.rendering.docx.drawing.vml.VmlReader;
import org.qoltanba.rendering.docx.story.Blocks;
import org.qoltanba.rendering.docx.story.Place;
import org.qoltanba.rendering.docx.story.Reading;
import org.qoltanba.rendering.docx.story.Story;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Inline.Link;

/** Reads what is drawn in a run. */
public final class Drawings {

  private final Kit kit;

  /**
   * @param blocks reads what stands in boxes
   */
  public Drawings(Reading reading, Blocks blocks) {
    this.kit = new Kit(reading, blocks, new Media(reading.file(), reading.metafiles()));
  }

  /**
   * @param drawn {@code w:drawing}, {@code w:pict} or {@code w:object}
   */
  public List<Inline> read(Xml drawn, Story story, Place place, Link link) {
    var scene = new Scene(kit, story, place, link);
    if (!drawn.is("w:drawing")) {
      scene.loseIf(drawn.is("w:object"), "embedded-object");
      return VmlReader.read(drawn, scene);
    }
    return drawn.children().isEmpty() ? List.of() : read(drawn.children().get(0), scene);
  }

  private static List<Inline> read(Xml anchor, Scene scene) {
    Xml about = anchor.child("wp:docPr");
    Xml graphic = anchor.at("a:graphic", "a:graphicData");
    boolean hidden = about != null && about.get("hidden", "0").matches("1|true");
    if (hidden || graphic == null || graphic.children().isEmpty()) {
      return List.of();
    }
    Xml click = about == null ? null : about.child("a:hlinkClick");
    Scene own = click == null ? scene : scene.linked(click.get("r:id"));
    Position position = Anchor.position(anchor, scene.place().page());
    Xml drawn = graphic.children().get(0);
    return switch (drawn.name()) {
      case "pic:pic" -> PictureReader.read(drawn, about, position, own);
      case "wps:wsp" -> ShapeReader.read(drawn, position, own);
      default -> lost(drawn, scene);
    };
  }

  private static List<Inline> lost(Xml drawn, Scene scene) {
    scene.lose(
        switch (drawn.name()) {
          case "c:chart" -> "chart";
          case "dgm:relIds" -> "diagram";
          default -> "drawing";
        });
    return List.of();
  }
}
