package org.qoltanba.rendering.picture;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.qoltanba.document.ArchivalPdf;
import org.qoltanba.document.Content;
import org.qoltanba.document.StepFailed;

/** The first page of a paper as a PNG; for any number of threads. */
public final class FirstPage {

  /** A page of A4 becomes 496 dots wide: its headings can be read, and its text seen. */
  private static final int DOTS_PER_INCH = 60;

  private FirstPage() {}

  /**
   * @throws StepFailed if the PDF can't be read
   */
  public static Content of(ArchivalPdf paper) {
    try (PDDocument document = Loader.loadPDF(paper.pdf().bytes())) {
      return Png.of(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB));
    } catch (IOException e) {
      throw new StepFailed("picture", e);
    }
  }
}
