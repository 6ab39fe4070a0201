package org.qoltanba.signing.appearance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.qoltanba.document.Drawing.Point;
import org.qoltanba.document.Handwriting;
import org.qoltanba.document.Language;

/**
 * Draws a signature's frame, words, handwriting and the code of where to check it. Safe for use by
 * many threads.
 */
public final class SignatureAppearance {

  private static final float FRAME = 0.5f;
  private static final float FRAME_GRAY = 0.4f;
  private static final float PADDING = 3f;

  /** Sides of the code in points: below the smallest cameras do not read it from paper. */
  private static final float SMALLEST_CODE = 34f;

  private static final float LARGEST_CODE = 70f;
  private static final float CODE_SHARE = 0.4f;

  /** Of what the code leaves of the width. */
  private static final float DRAWING_SHARE = 0.4f;

  private static final COSName FONT = COSName.getPDFName("F1");

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
    float side = text.check().isEmpty() ? 0 : side(width, height);
    var ink = text.handwriting();
    float drawn = ink.isEmpty() ? 0 : DRAWING_SHARE * (width - side);
    float room = width - side - drawn - 2 * PADDING;
    var block = TextBlock.fit(text.paragraphs(language), room, height - 2 * PADDING, font);
    var out = stream.getContentStream().createOutputStream(COSName.FLATE_DECODE);
    try (var content = new PDPageContentStream(document, stream, out)) {
      frame(content, width, height);
      if (!block.lines().isEmpty()) {
        stream.getResources().getCOSObject().setItem(COSName.FONT, fonts(document, block));
        write(content, out, block, new Point(drawn + PADDING, height - PADDING));
      }
      if (ink.isPresent()) {
        draw(content, ink.get(), drawn, height);
      }
      if (side > 0) {
        new QrCode(text.check().get())
            .draw(content, width - side - FRAME, (height - side) / 2, side);
        content.fill();
      }
    }
    var appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(stream);
    return appearance;
  }

  /** Of the code at the right; none where the box has no room for one that can be read. */
  private static float side(float width, float height) {
    float side = Math.min(Math.min(height - 2 * FRAME, CODE_SHARE * width), LARGEST_CODE);
    return side < SMALLEST_CODE ? 0 : side;
  }

  private COSDictionary fonts(PDDocument document, TextBlock block) throws IOException {
    var fonts = new COSDictionary();
    fonts.setItem(FONT, font.in(document, String.join("", block.lines())));
    return fonts;
  }

  private static void frame(PDPageContentStream content, float width, float height)
      throws IOException {
    content.setLineWidth(FRAME);
    content.setStrokingColor(FRAME_GRAY);
    content.addRect(FRAME / 2, FRAME / 2, width - FRAME, height - FRAME);
    content.stroke();
  }

  private static void draw(
      PDPageContentStream content, Handwriting drawing, float width, float height)
      throws IOException {
    if (width > 2 * PADDING && height > 2 * PADDING) {
      var place = new PDRectangle(PADDING, PADDING, width - 2 * PADDING, height - 2 * PADDING);
      Ink.fit(drawing, place).draw(content);
    }
  }

  /**
   * The strings by hand: PDFBox would look for ligatures, which a font cut down to letters lacks.
   *
   * @param out where the content goes
   * @param corner the upper left one
   */
  private void write(PDPageContentStream content, OutputStream out, TextBlock block, Point corner)
      throws IOException {
    content.beginText();
    content.setNonStrokingColor(0f);
    content.setLeading(block.size() * TextBlock.LEADING);
    content.newLineAtOffset(corner.x(), corner.y() - block.size());
    write(out, "/" + FONT.getName() + " " + block.size() + " Tf\n");
    for (String line : block.lines()) {
      write(out, font.string(line) + " Tj\n");
      content.newLine();
    }
    content.endText();
  }

  private static void write(OutputStream out, String operator) throws IOException {
    out.write(operator.getBytes(StandardCharsets.US_ASCII));
  }
}
