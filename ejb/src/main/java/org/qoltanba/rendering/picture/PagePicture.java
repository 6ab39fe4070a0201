package org.qoltanba.rendering.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.writing.FieldMark;
import org.qoltanba.document.writing.PreviewPage;
import org.qoltanba.document.writing.RenderedPreview;

/** A page of a paper that is being written, as a PNG; for any number of threads. */
public final class PagePicture {

  /** A page of A4 becomes 793 dots wide: all of it can be read, and it is drawn fast. */
  private static final int DOTS_PER_INCH = 96;

  private PagePicture() {}

  /**
   * @param wanted counted from 1; the last page is shown for one that there is not
   * @throws StepFailed if the PDF can't be read
   */
  public static PreviewPage of(RenderedPreview paper, int wanted) {
    try (PDDocument document = Loader.loadPDF(paper.pdf().pdf().bytes())) {
      int page = Math.max(1, Math.min(wanted, document.getNumberOfPages()));
      PDPage shown = document.getPage(page - 1);
      var marks =
          shown.getAnnotations().stream()
              .map(annotation -> mark(annotation, shown.getMediaBox()))
              .flatMap(Optional::stream)
              .toList();
      return new PreviewPage(
          Png.of(picture(document, page)),
          page,
          document.getNumberOfPages(),
          marks,
          paper.faults(),
          paper.pdf().source().source().warnings());
    } catch (IOException e) {
      throw new StepFailed("picture", e);
    }
  }

  private static BufferedImage picture(PDDocument document, int page) throws IOException {
    var renderer = new PDFRenderer(document);
    renderer.setAnnotationsFilter(annotation -> !(annotation instanceof PDAnnotationLink));
    return renderer.renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.GRAY);
  }

  private static Optional<FieldMark> mark(PDAnnotation annotation, PDRectangle page) {
    if (!(annotation instanceof PDAnnotationLink link)
        || !(link.getAction() instanceof PDActionURI action)
        || !action.getURI().startsWith(FieldMark.SCHEME)) {
      return Optional.empty();
    }
    String pointer = action.getURI().substring(FieldMark.SCHEME.length());
    PDRectangle place = link.getRectangle();
    return Optional.of(
        new FieldMark(
            URLDecoder.decode(pointer, StandardCharsets.UTF_8),
            (place.getLowerLeftX() - page.getLowerLeftX()) / page.getWidth(),
            (page.getUpperRightY() - place.getUpperRightY()) / page.getHeight(),
            place.getWidth() / page.getWidth(),
            place.getHeight() / page.getHeight()));
  }
}
