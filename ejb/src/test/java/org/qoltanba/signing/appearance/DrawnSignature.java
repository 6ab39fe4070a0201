package org.qoltanba.signing.appearance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.signing.file.Increment;

/** A file of one page, as large as a signature's box, with the signature's appearance on it. */
final class DrawnSignature {

  private DrawnSignature() {}

  static byte[] in(PDRectangle box, AppearanceText text, Language language) throws IOException {
    var empty = empty(box);
    try (var document = Loader.loadPDF(empty.bytes())) {
      var widget = new PDAnnotationWidget();
      widget.setRectangle(box);
      widget.setAppearance(new SignatureAppearance().draw(document, box, text, language));
      document.getPage(0).setAnnotations(List.of(widget));
      return Increment.of(empty, document).bytes();
    }
  }

  private static Content empty(PDRectangle box) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage(box));
      document.save(out);
    }
    return new Content(out.toByteArray());
  }
}
