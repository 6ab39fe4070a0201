package org.qoltanba;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a PDF says, without white space, without the number that stands first on each page but the
 * first, and without the headings that a table repeats on the page where it goes on. Those are
 * artifacts, for who reads the tags hears them once; nothing else may be one.
 */
final class PaperText extends PDFTextStripper {

  private final StringBuilder repeated = new StringBuilder();
  private int artifacts;

  private PaperText(int page) {
    setStartPage(page);
    setEndPage(page);
  }

  static String of(byte[] pdf) throws IOException {
    var said = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var own = new PaperText(page);
        String text = own.getText(document).strip();
        String again = withoutSpace(own.repeated.toString());
        assertTrue(said.indexOf(again) >= 0, "page " + page + " hides: " + again);
        said.append(withoutSpace(page == 1 ? text : unnumbered(text, page)));
      }
    }
    return said.toString();
  }

  private static String unnumbered(String text, int page) {
    assertTrue(text.startsWith(page + "\n"), "page " + page + " has no number: " + text);
    return text.substring(Integer.toString(page).length());
  }

  static String withoutSpace(String text) {
    return text.replaceAll("[\\s\\u00a0]+", "");
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    super.beginMarkedContentSequence(tag, properties);
    boolean pagination = properties != null && properties.containsKey(COSName.TYPE);
    if (artifacts > 0 || COSName.ARTIFACT.equals(tag) && !pagination) {
      artifacts++;
    }
  }

  @Override
  public void endMarkedContentSequence() {
    super.endMarkedContentSequence();
    artifacts = Math.max(0, artifacts - 1);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (artifacts > 0) {
      repeated.append(text.getUnicode());
    } else {
      super.processTextPosition(text);
    }
  }
}
