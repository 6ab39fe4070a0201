package org.qoltanba.signing.fields;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.qoltanba.document.Content;

/**
 * The signature fields of a PDF by name.
 *
 * @param open those that nobody has signed
 * @param signed those that hold a signature
 * @param unseen those of them all that no page shows
 */
public record FieldStates(Set<String> open, Set<String> signed, Set<String> unseen) {

  public FieldStates {
    open = Set.copyOf(open);
    signed = Set.copyOf(signed);
    unseen = Set.copyOf(unseen);
  }

  /** Of a PDF whose pages show all of them. */
  public FieldStates(Set<String> open, Set<String> signed) {
    this(open, signed, Set.of());
  }

  public static FieldStates of(Content pdf) throws IOException {
    var open = new HashSet<String>();
    var signed = new HashSet<String>();
    var unseen = new HashSet<String>();
    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
      for (var field : document.getSignatureFields()) {
        var name = field.getFullyQualifiedName();
        (field.getSignature() == null ? open : signed).add(name);
        if (!isSeen(field)) {
          unseen.add(name);
        }
      }
    }
    return new FieldStates(open, signed, unseen);
  }

  /** One without an area is not (ISO 32000-1, 12.7.4.5). */
  private static boolean isSeen(PDSignatureField field) {
    return field.getWidgets().stream()
        .limit(1)
        .map(PDAnnotationWidget::getRectangle)
        .anyMatch(area -> area != null && area.getWidth() > 0 && area.getHeight() > 0);
  }
}
