package org.qoltanba.validation.form;

import java.util.List;
import org.qoltanba.validation.pdf.PdfValue;
import org.qoltanba.validation.pdf.PdfValue.Dictionary;
import org.qoltanba.validation.pdf.PdfValue.Reference;

/**
 * A field that has a value of its own (ISO 32000-1, 12.7.3).
 *
 * @param name fully qualified
 * @param type {@code Sig}, {@code Tx}, {@code Btn} or {@code Ch}; its own or inherited
 * @param value as it stands in the field, a reference or not
 * @param signature the value's dictionary; empty where it has none
 * @param widgets the field itself where it is its own widget
 */
public record FormField(
    Reference object,
    String name,
    String type,
    PdfValue value,
    Dictionary signature,
    List<Reference> widgets) {

  public boolean isForSignature() {
    return type.equals("Sig");
  }

  public boolean isSigned() {
    return isForSignature() && !signature.entries().isEmpty();
  }

  /** Whether it holds a time-stamp of the document and nobody's signature. */
  public boolean isTimestamp() {
    return signature.name("Type").filter("DocTimeStamp"::equals).isPresent()
        || signature.name("SubFilter").filter("ETSI.RFC3161"::equals).isPresent();
  }
}
