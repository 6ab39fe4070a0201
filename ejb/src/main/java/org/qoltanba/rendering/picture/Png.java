package org.qoltanba.rendering.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.qoltanba.document.Content;

/** Pictures as files. */
final class Png {

  private Png() {}

  /** In memory: the way of least words would write a file beside. */
  static Content of(BufferedImage image) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", stream);
    }
    return new Content(bytes.toByteArray());
  }
}
