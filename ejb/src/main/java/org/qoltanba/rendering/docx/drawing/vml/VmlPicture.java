package org.qoltanba.rendering.docx.drawing.vml;

import java.util.List;
import java.util.Optional;
import org.qoltanba.rendering.docx.drawing.box.Crop;
import org.qoltanba.rendering.docx.drawing.box.Media;
import org.qoltanba.rendering.docx.drawing.box.Position;
import org.qoltanba.rendering.docx.drawing.box.Scene;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Picture;

/** Reads pictures (ECMA-376 part 4, 19.1.2.11). */
final class VmlPicture {

  private VmlPicture() {}

  static List<Inline> read(Xml shape, Xml image, Position position, Scene scene) {
    boolean changed = image.get("gain") != null || image.get("blacklevel") != null;
    scene.loseIf(changed, "picture-effect");
    Optional<Media.File> file = scene.file(image.get("r:id", image.get("o:relid")));
    if (file.isEmpty()) {
      scene.lose("picture");
      return List.of();
    }
    if (!file.get().carried()) {
      scene.lose("picture-type");
      return List.of();
    }
    Media.File shown = scene.cropped(file.get(), Crop.ofImage(image));
    var picture =
        new Picture(
            shown.content(),
            shown.type(),
            position.width(),
            position.height(),
            shape.get("alt", image.get("o:title", "")).strip(),
            false);
    return scene.picture(picture, position);
  }
}
