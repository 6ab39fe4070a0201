package org.qoltanba.validation.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.document.upload.Upload;
import org.qoltanba.document.upload.UploadParty;
import org.qoltanba.validation.form.Certification;
import org.qoltanba.validation.form.Form;
import org.qoltanba.validation.form.FormField;
import org.qoltanba.validation.pdf.PdfBroken;
import org.qoltanba.validation.pdf.PdfValue;
import org.qoltanba.validation.pdf.PdfValue.Dictionary;
import org.qoltanba.validation.pdf.PdfValue.Name;
import org.qoltanba.validation.pdf.PdfValue.Text;
import org.qoltanba.validation.pdf.Revision;

/**
 * What signatures of a file forbid those who sign after them (ISO 32000-1, 12.8.2.2 and 12.8.2.4;
 * ISO 32000-2, table 236).
 *
 * @param closed that nobody may sign any more
 * @param fields that may not be changed, by name
 */
record Locks(boolean closed, Set<String> fields) {

  static Locks of(Revision revision) throws PdfBroken {
    boolean closed = Certification.of(revision) == Certification.NO_CHANGES;
    var locked = new HashSet<String>();
    for (FormField field : Form.of(revision).fields()) {
      if (field.isSigned()) {
        Dictionary lock = revision.dictionary(revision.dictionary(field.object()).get("Lock"));
        closed |= lock.whole("P", 2) == 1 || take(revision, lock, locked);
        for (PdfValue element : revision.elements(field.signature().get("Reference"))) {
          closed |= takeReference(revision, revision.dictionary(element), locked);
        }
      }
    }
    return new Locks(closed, locked);
  }

  private static boolean takeReference(Revision revision, Dictionary reference, Set<String> locked)
      throws PdfBroken {
    boolean ofFields = reference.get("TransformMethod").equals(new Name("FieldMDP"));
    return ofFields
        && take(revision, revision.dictionary(reference.get("TransformParams")), locked);
  }

  /**
   * Whether all fields are meant, or all but some: a new one is among them.
   *
   * @param locked gets those that are named
   */
  private static boolean take(Revision revision, Dictionary lock, Set<String> locked)
      throws PdfBroken {
    String action = lock.name("Action").orElse("");
    if (action.equals("Include")) {
      for (PdfValue name : revision.elements(lock.get("Fields"))) {
        if (revision.resolve(name) instanceof Text text) {
          locked.add(new String(text.bytes(), ISO_8859_1));
        }
      }
    }
    return List.of("All", "Exclude").contains(action);
  }

  /** Why the parties can't sign: the field that is locked, or an empty name for all of them. */
  Optional<String> obstacle(Upload upload) {
    if (closed) {
      return Optional.of("");
    }
    return upload.parties().stream()
        .map(UploadParty::field)
        .flatMap(Optional::stream)
        .filter(fields::contains)
        .findFirst();
  }
}
