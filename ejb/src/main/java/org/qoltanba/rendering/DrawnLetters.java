package org.qoltanba.rendering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters that a page draws, by rows of one height; a glyph without lines draws none. */
final class DrawnLetters extends PDFTextStripper {

  private final double height;
  private final List<Set<Integer>> rows = new ArrayList<>();

  private DrawnLetters(double height, int count) {
    this.height = height;
    for (int i = 0; i < count; i++) {
      rows.add(new HashSet<>());
    }
  }

  /**
   * @throws IOException if the PDF can't be read
   */
  static List<Set<Integer>> rows(byte[] pdf, double height, int count) throws IOException {
    var letters = new DrawnLetters(height, count);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      letters.getText(document);
    }
    return letters.rows;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    int row = (int) Math.floor(text.getYDirAdj() / height);
    if (row >= 0 && row < rows.size() && isDrawn(text)) {
      text.getUnicode().codePoints().forEach(rows.get(row)::add);
    }
  }

  private static boolean isDrawn(TextPosition text) {
    try {
      int code = text.getCharacterCodes()[0];
      return text.getFont() instanceof PDType0Font font
          && font.codeToGID(code) > 0
          && !font.getPath(code).getBounds2D().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }
}
