package org.qoltanba.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.ArchivalPdf;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.referee.PdfaCheck;

/** Papers with enhanced metafiles, as Word embeds them. */
class MetafilePaperTest {

  private static final Renderer RENDERER = new Renderer();

  private static byte[] drawing() {
    return EmfFile.empty()
        .pen(1, 0)
        .brush(0x2040C0)
        .rectangle(2, 2, 40, 48)
        .font(-10, 700, "Arial")
        .record(22, 24)
        .text(45, 30, "Қол ☒", 7)
        .bytes();
  }

  @Test
  void aDrawingIsCarriedWithItsTextAndObeysItsProfiles() throws Exception {
    var sample = new WordSample("kk-KZ").text("Алдында");
    sample.paragraph("", sample.picture("a.emf", drawing())).text("Артында");

    ArchivalPdf pdf = RENDERER.render(Papers.of(Language.KK, sample.bytes()));

    PdfaCheck.of(pdf.pdf().bytes()).obeys("3a");
    PdfaCheck.of(pdf.pdf().bytes()).obeys("ua1");
    try (var read = new RenderedPdf(pdf)) {
      assertTrue(read.text(1).contains("Қол ☒"), read.text(1));
      assertTrue(
          read.characters().stream().anyMatch(c -> c.getFont().getName().contains("Arimo")),
          read.text(1));
      assertEquals(new Color(0xC04020), color(read, 0.2));
      assertEquals(Color.WHITE, color(read, 0.7));
    }
  }

  @Test
  void whatCantBeDrawnIsNamed() {
    var sample = new WordSample("kk-KZ");
    byte[] mirrored = EmfFile.empty().record(115, 1).bytes();
    sample.paragraph("", sample.picture("a.emf", mirrored));

    var lost = RENDERER.proof().lost(new Content(sample.bytes()), Language.KK);

    assertEquals("picture-type", lost.get(0).feature());
  }

  /** At a part of the picture's width, in the middle of its height. */
  private static Color color(RenderedPdf read, double part) throws Exception {
    double left = (1418 + 709) / 20.0;
    double top = 1134 / 20.0 + 13.8;
    double x = left + part * 2880000 / 12700;
    return new Color(read.picture(1).getRGB((int) x, (int) (top + 900000 / 12700 * 0.85)));
  }
}
