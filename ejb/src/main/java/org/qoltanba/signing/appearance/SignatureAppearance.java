package org.qoltanba.signing.appearance;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.qoltanba.document.Language;

/** Draws a signature's frame and words. Safe for use by many threads. */
public final class SignatureAppearance {

  private static final float FRAME = 0.5f;
  private static final float FRAME_GRAY = 0.4f;
  private static final float PADDING = 3f;

  private final SignatureFont font = new SignatureFont();

  /**
   * Draws into new objects of the document.
   *
   * @param place the field's rectangle; the drawing stays inside it
   */
  public PDAppearanceDictionary draw(
      PDDocument document, PDRectangle place, AppearanceText text, Language language)
      throws IOException {
    float width = place.getWidth();
    float height = place.getHeight();
    var stream = new PDAppearanceStream(document);
    stream.setResources(new PDResources());
    stream.setBBox(new PDRectangle(width, height));
    var block =
        TextBlock.fit(text.paragraphs(language), width - 2 * PADDING, height - 2 * PADDING, font);
    var out = stream.getContentStream().createOutputStream(COSName.FLATE_DECODE);
    try (var content = new PDPageContentStream(document, stream, out)) {
      frame(content, width, height);
      if (!block.lines().isEmpty()) {
        write(content, document, block, height);
      }
    }
    var appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(stream);
    return appearance;
  }

  private static void frame(PDPageContentStream content, float width, float height)
      throws IOException {
    content.setLineWidth(FRAME);
    content.setStrokingColor(FRAME_GRAY);
    content.addRect(FRAME / 2, FRAME / 2, width - FRAME, height - FRAME);
    content.stroke();
  }

  private void write(
      PDPageContentStream content, PDDocument document, TextBlock block, float height)
      throws IOException {
    content.beginText();
    content.setFont(font.in(document), block.size());
    content.setNonStrokingColor(0f);
    content.setLeading(block.size() * TextBlock.LEADING);
    content.newLineAtOffset(PADDING, height - PADDING - block.size());
    for (String line : block.lines()) {
      content.showText(line);
      content.newLine();
    }
    content.endText();
  }
}
