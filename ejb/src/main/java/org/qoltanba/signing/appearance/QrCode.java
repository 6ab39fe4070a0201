package org.qoltanba.signing.appearance;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A text as a QR code (ISO/IEC 18004), drawn as rectangles: sharp at any size and small. */
final class QrCode {

  /** The white margin that readers need, in modules. */
  private static final int QUIET = 4;

  private final ByteMatrix modules;

  /**
   * @throws IllegalArgumentException if the text is too long
   */
  QrCode(String text) {
    var hints = Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
    try {
      modules = Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code", e);
    }
  }

  /** The rectangles of the code with its margin, in a square of this side; not yet filled. */
  void draw(PDPageContentStream content, float left, float bottom, float side) throws IOException {
    float module = side / (modules.getWidth() + 2 * QUIET);
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        int run = run(x, y);
        if (run > 0) {
          float row = bottom + side - (y + 1 + QUIET) * module;
          content.addRect(left + (x + QUIET) * module, row, run * module, module);
          x += run;
        }
      }
    }
  }

  /** How many dark modules stand there side by side. */
  private int run(int x, int y) {
    int end = x;
    while (end < modules.getWidth() && modules.get(end, y) == 1) {
      end++;
    }
    return end - x;
  }
}
