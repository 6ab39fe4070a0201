package org.qoltanba.validation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** A form of somebody else's with one field for text. */
final class FilledForm {

  private static final String SUM = "sum";

  private FilledForm() {}

  static byte[] empty() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      var form = new PDAcroForm(document);
      document.getDocumentCatalog().setAcroForm(form);
      var resources = new PDResources();
      resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
      form.setDefaultResources(resources);
      var field = new PDTextField(form);
      field.setPartialName(SUM);
      field.setDefaultAppearance("/F 12 Tf 0 g");
      var widget = field.getWidgets().get(0);
      widget.setRectangle(new PDRectangle(50, 700, 200, 20));
      widget.setPage(page);
      page.getAnnotations().add(widget);
      form.getFields().add(field);
      field.setValue("1");
      document.save(out);
    }
    return out.toByteArray();
  }

  static byte[] filled(byte[] signed) throws IOException {
    var out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(signed)) {
      var field = document.getDocumentCatalog().getAcroForm().getField(SUM);
      field.setValue("1000000");
      field.getCOSObject().setNeedToBeUpdated(true);
      field.getWidgets().get(0).getAppearance().getCOSObject().setNeedToBeUpdated(true);
      field.getWidgets().get(0).getNormalAppearanceStream().getCOSObject().setNeedToBeUpdated(true);
      document.saveIncremental(out);
    }
    return out.toByteArray();
  }
}
