package org.qoltanba.rendering.fidelity.lines;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a page in the order of their drawing; in points, from the page's top left. */
final class Glyphs {

  /**
   * @param x its left edge
   * @param end where the next letter would stand
   * @param y its base line
   * @param size of its font
   */
  record Glyph(String text, double x, double end, double y, double size) {}

  private Glyphs() {}

  /** All that are visible and stand upright: what is turned, as a watermark is, makes no lines. */
  static List<Glyph> of(PDDocument document, int page) throws IOException {
    var glyphs = new ArrayList<Glyph>();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            if (text.getDir() == 0 && isUpright(text) && !isBlank(text.getUnicode())) {
              glyphs.add(glyph(text));
            }
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    return glyphs;
  }

  private static Glyph glyph(TextPosition text) {
    double x = text.getXDirAdj();
    double end = x + text.getWidthDirAdj();
    double size = Math.abs(text.getTextMatrix().getScalingFactorY());
    return new Glyph(plain(text.getUnicode()), x, end, text.getYDirAdj(), size);
  }

  /** Bullets have codes of their own in each font of signs. */
  private static String plain(String text) {
    return text.replaceAll("[\ue000-\uf8ff\u00b7\u25cf]", "•");
  }

  /** {@code getDir} rounds to quarters of a turn; a slant of the letters alone is no turn. */
  private static boolean isUpright(TextPosition text) {
    return Math.abs(text.getTextMatrix().getShearY()) < 1e-3;
  }

  private static boolean isBlank(String text) {
    return text == null || text.replaceAll("[\\s\u00a0\u00ad\u200b\u2060\ufeff]", "").isEmpty();
  }
}
