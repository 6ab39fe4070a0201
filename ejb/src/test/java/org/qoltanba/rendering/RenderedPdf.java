package org.qoltanba.rendering;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.qoltanba.document.ArchivalPdf;

/** A PDF as a reader sees it that knows nothing of how it was made. */
final class RenderedPdf implements AutoCloseable {

  /** A link annotation; {@code page} counts from 1. */
  record Link(int page, String target, PDRectangle box) {}

  private final PDDocument document;

  RenderedPdf(ArchivalPdf pdf) throws IOException {
    this.document = Loader.loadPDF(pdf.pdf().bytes());
  }

  PDDocument document() {
    return document;
  }

  /** The text of a page, its lines joined by one space. */
  String text(int page) throws IOException {
    return String.join(" ", lines(page));
  }

  /** The lines of a page that are not blank, their spaces single. */
  List<String> lines(int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper
        .getText(document)
        .lines()
        .map(line -> line.replaceAll("\\s+", " ").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** All characters but spaces. */
  List<TextPosition> characters() throws IOException {
    var characters = new ArrayList<TextPosition>();
    new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition text) {
        if (!text.getUnicode().replace('\u00A0', ' ').isBlank()) {
          characters.add(text);
        }
      }
    }.getText(document);
    return characters;
  }

  List<Link> links() throws IOException {
    var links = new ArrayList<Link>();
    for (int page = 0; page < document.getNumberOfPages(); page++) {
      for (var annotation : document.getPage(page).getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI action) {
          links.add(new Link(page + 1, action.getURI(), link.getRectangle()));
        }
      }
    }
    return links;
  }

  /** The page as a picture of one pixel a point. */
  BufferedImage picture(int page) throws IOException {
    return new PDFRenderer(document).renderImage(page - 1);
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
