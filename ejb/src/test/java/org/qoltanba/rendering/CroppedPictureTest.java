package org.qoltanba.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.ArchivalPdf;
import org.qoltanba.document.Language;
import org.qoltanba.referee.PdfaCheck;

/** A picture of 80 mm by 25 mm, red at the left and blue at the right. */
class CroppedPictureTest {

  private static final Renderer RENDERER = new Renderer();

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void onlyWhatTheCropLeavesIsSeen(String form) throws Exception {
    var sample = new WordSample("kk-KZ");
    String picture = sample.picture("a." + form, twoColors(form));
    String cropped = picture.replace("<a:stretch>", "<a:srcRect l='50000' r='0'/><a:stretch>");
    sample.paragraph("<w:ind w:firstLine='0'/>", picture);
    sample.paragraph("<w:ind w:firstLine='0'/>", cropped);

    ArchivalPdf pdf = RENDERER.render(Papers.of(Language.KK, sample.bytes()));

    PdfaCheck.of(pdf.pdf().bytes()).obeys("3a").obeys("ua1");
    try (var read = new RenderedPdf(pdf)) {
      BufferedImage page = read.picture(1);
      assertEquals("red blue", seen(page, 80) + " " + seen(page, 290));
      assertEquals("blue blue", seenBelow(page, 80) + " " + seenBelow(page, 290));
      assertEquals("white", seenBelow(page, 60));
      assertEquals("white", seenBelow(page, 310));
    }
  }

  private static String seen(BufferedImage page, int x) {
    return name(new Color(page.getRGB(x, 57 + 30)));
  }

  private static String seenBelow(BufferedImage page, int x) {
    return name(new Color(page.getRGB(x, 57 + 71 + 30)));
  }

  private static String name(Color color) {
    boolean red = color.getRed() > 200;
    boolean blue = color.getBlue() > 200;
    return red && blue ? "white" : red ? "red" : blue ? "blue" : color.toString();
  }

  private static byte[] twoColors(String form) throws Exception {
    var image = new BufferedImage(320, 100, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, 160, 100);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(160, 0, 160, 100);
    graphics.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, form, out);
    return out.toByteArray();
  }
}
