package org.qoltanba.signing.fields;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.qoltanba.document.Content;

/**
 * The signature fields of a PDF by name.
 *
 * @param open those that nobody has signed
 * @param signed those that hold a signature
 */
public record FieldStates(Set<String> open, Set<String> signed) {

  public FieldStates {
    open = Set.copyOf(open);
    signed = Set.copyOf(signed);
  }

  public static FieldStates of(Content pdf) throws IOException {
    var open = new HashSet<String>();
    var signed = new HashSet<String>();
    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
      for (var field : document.getSignatureFields()) {
        (field.getSignature() == null ? open : signed).add(field.getFullyQualifiedName());
      }
    }
    return new FieldStates(open, signed);
  }
}
