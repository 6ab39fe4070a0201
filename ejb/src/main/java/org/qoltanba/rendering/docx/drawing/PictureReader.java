package org.qoltanba.rendering.docx.drawing;

import java.util.List;
import java.util.Optional;
import org.qoltanba.rendering.docx.drawing.box.Crop;
import org.qoltanba.rendering.docx.drawing.box.Media;
import org.qoltanba.rendering.docx.drawing.box.Position;
import org.qoltanba.rendering.docx.drawing.box.Scene;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Picture;

/** Reads pictures (ECMA-376 part 1, 20.2). */
final class PictureReader {

  private PictureReader() {}

  /**
   * @param about {@code wp:docPr}, or null
   */
  static List<Inline> read(Xml picture, Xml about, Position position, Scene scene) {
    findLosses(picture, scene);
    Xml blip = picture.at("pic:blipFill", "a:blip");
    Optional<Media.File> file = file(blip, scene);
    if (file.isEmpty()) {
      scene.lose("picture");
      return List.of();
    }
    if (!file.get().carried()) {
      scene.lose("picture-type");
      return List.of();
    }
    Media.File shown = scene.cropped(file.get(), Crop.in(picture.at("pic:blipFill", "a:srcRect")));
    var found =
        new Picture(
            shown.content(),
            shown.type(),
            position.width(),
            position.height(),
            description(about),
            decorative(about));
    return scene.picture(found, position);
  }

  /** A picture in SVG has another one with it for who can't read SVG. */
  private static Optional<Media.File> file(Xml blip, Scene scene) {
    if (blip == null) {
      return Optional.empty();
    }
    Optional<Xml> svg = blip.find("asvg:svgBlip");
    Optional<Media.File> drawn = svg.flatMap(found -> file(found.get("r:embed"), scene));
    if (drawn.isPresent()) {
      return drawn;
    }
    // One that is linked leads out of the file: it fails there.
    return file(blip.get("r:embed", blip.get("r:link")), scene);
  }

  private static Optional<Media.File> file(String id, Scene scene) {
    return id == null || id.isEmpty() ? Optional.empty() : scene.file(id);
  }

  private static String description(Xml about) {
    if (about == null) {
      return "";
    }
    String description = about.get("descr", "").strip();
    return description.isEmpty() ? about.get("title", "").strip() : description;
  }

  private static boolean decorative(Xml about) {
    return about != null
        && about
            .find("adec:decorative")
            .map(mark -> !mark.get("val", "1").matches("0|false"))
            .orElse(false);
  }

  private static void findLosses(Xml picture, Scene scene) {
    Xml shape = picture.at("pic:spPr", "a:xfrm");
    scene.loseIf(shape != null && Turns.turned(shape), "turned-picture");
    Xml blip = picture.at("pic:blipFill", "a:blip");
    boolean changed =
        blip != null && blip.children().stream().anyMatch(child -> !child.is("a:extLst"));
    scene.loseIf(changed, "picture-effect");
    Xml line = picture.at("pic:spPr", "a:ln", "a:solidFill");
    scene.loseIf(line != null, "picture-border");
  }
}
