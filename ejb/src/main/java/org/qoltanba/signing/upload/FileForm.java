package org.qoltanba.signing.upload;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** The form of a file (ISO 32000-1, 12.7.2), made where there is none. */
final class FileForm {

  private static final int SIGNATURES_EXIST_AND_APPEND_ONLY = 3;

  private final PDDocument document;

  /** All fields by their fully qualified names. */
  private final Map<String, PDField> fields = new HashMap<>();

  FileForm(PDDocument document) {
    this.document = document;
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form != null) {
      form.getFieldTree().forEach(field -> fields.put(field.getFullyQualifiedName(), field));
    }
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  /** Whether there is such a signature field and nobody has signed it. */
  boolean hasOpen(String name) {
    return fields.get(name) instanceof PDSignatureField field
        && field.getSignature() == null
        && !field.getWidgets().isEmpty();
  }

  /** A name like this one that no field has. */
  String freeName(String wanted) {
    String name = wanted;
    for (int i = 2; fields.containsKey(name); i++) {
      name = wanted + "-" + i;
    }
    return name;
  }

  /** Adds a field that is its own widget. */
  void add(String name, COSDictionary field) throws IOException {
    var catalogue = document.getDocumentCatalog();
    PDAcroForm form = catalogue.getAcroForm(null);
    if (form == null) {
      form = new PDAcroForm(document);
      // Without default resources: they would name a font that is not embedded.
      form.getCOSObject().setItem(COSName.FIELDS, new COSArray());
      catalogue.setAcroForm(form);
    }
    append(form.getCOSObject(), COSName.FIELDS, field);
    int flags = form.getCOSObject().getInt(COSName.SIG_FLAGS, 0);
    form.getCOSObject().setInt(COSName.SIG_FLAGS, flags | SIGNATURES_EXIST_AND_APPEND_ONLY);
    catalogue.getCOSObject().setNeedToBeUpdated(true);
    fields.put(name, new PDSignatureField(form));
  }

  /** Adds to an array that may be missing, direct or an object of its own. */
  static void append(COSDictionary owner, COSName name, COSDictionary added) {
    var there = owner.getCOSArray(name);
    var array = there == null ? new COSArray() : there;
    array.add(added);
    array.setNeedToBeUpdated(true);
    owner.setItem(name, there == null ? array : owner.getItem(name));
    owner.setNeedToBeUpdated(true);
  }
}
