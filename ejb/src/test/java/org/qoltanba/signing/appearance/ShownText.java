package org.qoltanba.signing.appearance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text that an appearance shows, as a reader's program extracts it.
 *
 * @param letters where each letter stands
 */
public record ShownText(List<String> lines, List<TextPosition> letters) {

  private static final float A4_HEIGHT = PDRectangle.A4.getHeight();

  /** Draws the appearance on a page of its own, with its lower left corner at the page's. */
  public static ShownText of(PDDocument document, PDAppearanceStream appearance)
      throws IOException {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      content.drawForm(appearance);
    }
    var letters = new ArrayList<TextPosition>();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            letters.add(letter);
            super.processTextPosition(letter);
          }
        };
    stripper.setStartPage(document.getNumberOfPages());
    var lines = stripper.getText(document).lines().map(String::strip).toList();
    return new ShownText(lines.stream().filter(line -> !line.isEmpty()).toList(), letters);
  }

  void assertInside(PDRectangle box) {
    for (TextPosition letter : letters) {
      float x = letter.getXDirAdj();
      float baseline = A4_HEIGHT - letter.getYDirAdj();
      var where = letter + " at " + x + ", " + baseline;
      assertTrue(x >= 0 && x + letter.getWidthDirAdj() <= box.getWidth(), where);
      float descent = letter.getFontSizeInPt() * 0.22f;
      float ascent = letter.getFontSizeInPt() * 0.9f;
      assertTrue(baseline - descent >= 0 && baseline + ascent <= box.getHeight(), where);
    }
  }
}
