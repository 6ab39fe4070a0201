package org.qoltanba.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Language;

class SignaturePlaceTest {

  private static final double WIDTH = 80 * 72 / 25.4;
  private static final double HEIGHT = 25 * 72 / 25.4;

  private static final Renderer RENDERER = new Renderer();

  @Test
  void eachPartyHasOneLinkOfThePicturesSize() throws Exception {
    try (var read = new RenderedPdf(RENDERER.render(Papers.of(Language.KK, twoPlaces())))) {
      List<RenderedPdf.Link> links = read.links();

      assertEquals(
          List.of("urn:x-sig:director", "urn:x-sig:recipient"),
          links.stream().map(RenderedPdf.Link::target).toList());
      for (var link : links) {
        assertEquals(WIDTH, link.box().getWidth(), 1);
        assertEquals(HEIGHT, link.box().getHeight(), 1);
      }
      assertEquals(70.9, links.get(0).box().getLowerLeftX(), 1);
      assertEquals(links.get(0).box().getLowerLeftY(), links.get(1).box().getLowerLeftY(), 0.1);
    }
  }

  @Test
  void nothingIsDrawnInIt() throws Exception {
    try (var read = new RenderedPdf(RENDERER.render(Papers.of(Language.KK, twoPlaces())))) {
      BufferedImage page = read.picture(1);
      for (var link : read.links()) {
        assertEquals(0, darkPixels(page, link.box()), link.target());
      }
    }
  }

  @Test
  void theLineOfTheNextParagraphKeepsClearOfIt() throws Exception {
    try (var read = new RenderedPdf(RENDERER.render(Papers.of(Language.KK, twoPlaces())))) {
      double bottom = read.links().get(0).box().getLowerLeftY();
      double top = read.links().get(0).box().getUpperRightY();
      long inside =
          read.characters().stream()
              .mapToDouble(c -> c.getPageHeight() - c.getY())
              .filter(baseline -> baseline > bottom && baseline < top)
              .count();
      assertEquals(0, inside);
    }
  }

  private static byte[] twoPlaces() {
    var sample = new WordSample("kk-KZ").text("Алдында");
    sample.twoColumns(sample.signaturePlace("director"), sample.signaturePlace("recipient"));
    return sample.text("Кейін").bytes();
  }

  private static int darkPixels(BufferedImage page, PDRectangle box) {
    int dark = 0;
    for (int x = (int) box.getLowerLeftX() + 1; x < box.getUpperRightX() - 1; x++) {
      for (int y = (int) box.getLowerLeftY() + 1; y < box.getUpperRightY() - 1; y++) {
        if ((page.getRGB(x, page.getHeight() - 1 - y) & 0xffffff) != 0xffffff) {
          dark++;
        }
      }
    }
    return dark;
  }
}
