package org.qoltanba.rendering.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.qoltanba.document.writing.PageChoice;
import org.qoltanba.document.writing.PreviewPage;
import org.qoltanba.document.writing.RenderedPreview;

/** A page of a paper that is being written, as a PNG; for any number of threads. */
public final class PagePicture {

  /** A page of A4 becomes 793 dots wide: all of it can be read, and it is drawn fast. */
  private static final int DOTS_PER_INCH = 96;

  private PagePicture() {}

  /**
   * @throws StepFailed if the PDF can't be read
   */
  public static PreviewPage of(RenderedPreview paper, PageChoice choice) {
    try (PDDocument document = Loader.loadPDF(paper.pdf().pdf().bytes())) {
      int page = page(document, choice);
      return new PreviewPage(
          Png.of(picture(document, page)),
          page,
          document.getNumberOfPages(),
          marks(document.getPage(page - 1)),
          paper.faults(),
          paper.pdf().source().source().warnings());
    } catch (IOException e) {
      throw new StepFailed("picture", e);
    }
  }

  private static int page(PDDocument document, PageChoice choice) throws IOException {
    int wanted = Math.max(1, Math.min(choice.page(), document.getNumberOfPages()));
    String pointer = choice.pointer().orElse("");
    if (pointer.isEmpty() || shows(document.getPage(wanted - 1), pointer)) {
      return wanted;
    }
    int page = 1;
    for (PDPage other : document.getPages()) {
      if (shows(other, pointer)) {
        return page;
      }
      page++;
    }
    return wanted;
  }

  private static boolean shows(PDPage page, String pointer) throws IOException {
    return marks(page).stream().anyMatch(mark -> mark.pointer().equals(pointer));
  }

  private static List<FieldMark> marks(PDPage page) throws IOException {
    return page.getAnnotations().stream()
        .map(annotation -> mark(annotation, page.getMediaBox()))
        .flatMap(Optional::stream)
        .toList();
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
