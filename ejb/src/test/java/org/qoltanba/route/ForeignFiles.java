package org.qoltanba.route;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.qoltanba.referee.Referee;
import org.qoltanba.signing.appearance.ShownText;

/** PDFs that other programs have made, honest ones and others. */
final class ForeignFiles {

  private ForeignFiles() {}

  /** A page as any program writes one, not archival, with text at its top. */
  static byte[] plain() throws IOException {
    return made(document -> {});
  }

  /** Whose only page has marks everywhere. */
  static byte[] full() throws IOException {
    return made(
        document -> {
          try (var contents = contents(document)) {
            for (int y = 5; y < 840; y += 30) {
              contents.moveTo(0, y);
              contents.lineTo(595, y);
              contents.stroke();
            }
          }
        });
  }

  static byte[] encrypted() throws IOException {
    return made(
        document ->
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission())));
  }

  static byte[] withScript() throws IOException {
    return made(
        document ->
            document
                .getDocumentCatalog()
                .setOpenAction(new PDActionJavaScript("app.alert('opened')")));
  }

  /** With a form that a reader draws from other data than the pages. */
  static byte[] withDynamicForm() throws IOException {
    return made(
        document -> {
          var form = new PDAcroForm(document);
          form.getCOSObject().setString("XFA", "<xdp/>");
          document.getDocumentCatalog().setAcroForm(form);
        });
  }

  /**
   * As LibreOffice exports it; the test is skipped where that is not installed.
   *
   * @param part of PDF/A
   */
  static byte[] byLibreOffice(int part, Path folder) throws IOException, InterruptedException {
    var text = Files.writeString(folder.resolve("paper.txt"), "Келісімшарт: қосымша №1\n");
    var options =
        "pdf:writer_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"%d\"}}"
            .formatted(part);
    var verdict =
        Referee.ask(
            "soffice",
            "-env:UserInstallation=" + folder.resolve("office").toUri(),
            "--headless",
            "--convert-to",
            options,
            "--outdir",
            folder.toString(),
            text.toString());
    var pdf = folder.resolve("paper.pdf");
    if (!Files.exists(pdf)) {
      throw new IOException(verdict.output());
    }
    return Files.readAllBytes(pdf);
  }

  /** What the fields of a file show. */
  static String shown(byte[] pdf) throws IOException {
    var text = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (var field : document.getSignatureFields()) {
        var widget = field.getWidgets().get(0);
        var shown = ShownText.of(document, widget.getNormalAppearanceStream());
        text.append(String.join(" ", shown.lines())).append(' ');
      }
    }
    return text.toString();
  }

  /** The boxes of signature fields in the form's order. */
  static List<PDRectangle> boxes(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getSignatureFields().stream()
          .map(field -> field.getWidgets().get(0).getRectangle())
          .toList();
    }
  }

  @FunctionalInterface
  private interface Change {
    void on(PDDocument document) throws IOException;
  }

  private static byte[] made(Change change) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage(PDRectangle.A4));
      try (var contents = contents(document)) {
        contents.beginText();
        contents.setFont(new PDType1Font(FontName.HELVETICA), 12);
        contents.newLineAtOffset(72, 760);
        contents.showText("A paper of somebody else's making");
        contents.endText();
      }
      change.on(document);
      document.save(out);
    }
    return out.toByteArray();
  }

  private static PDPageContentStream contents(PDDocument document) throws IOException {
    return new PDPageContentStream(
        document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, false);
  }
}
