package org.qoltanba.signing.fields;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.qoltanba.document.Content;
import org.qoltanba.document.SignatureField;
import org.qoltanba.document.StepFailed;

/** The signature fields of a PDF with their pages, in the order of the form. */
public final class FieldList {

  private FieldList() {}

  public static List<SignatureField> of(Content pdf) {
    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
      var fields = new ArrayList<SignatureField>();
      for (PDSignatureField field : document.getSignatureFields()) {
        var signed = field.getSignature() != null;
        fields.add(
            new SignatureField(field.getFullyQualifiedName(), page(document, field), signed));
      }
      return fields;
    } catch (IOException e) {
      throw new StepFailed("fields", e);
    }
  }

  /** Found by the page's own list, which is there even where the widget does not name its page. */
  private static int page(PDDocument document, PDSignatureField field) throws IOException {
    COSDictionary widget = field.getWidgets().get(0).getCOSObject();
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      for (var annotation : page.getAnnotations()) {
        if (annotation.getCOSObject() == widget) {
          return number;
        }
      }
    }
    return 0;
  }
}
