package org.qoltanba.validation.form;

import org.qoltanba.validation.pdf.PdfBroken;
import org.qoltanba.validation.pdf.PdfValue;
import org.qoltanba.validation.pdf.PdfValue.Dictionary;
import org.qoltanba.validation.pdf.PdfValue.Name;
import org.qoltanba.validation.pdf.Revision;

/**
 * What the author's signature lets others do (ISO 32000-1, 12.8.2.2): NONE where there is no such
 * signature.
 */
public enum Certification {
  NONE,
  NO_CHANGES,
  FORMS,
  ANNOTATIONS;

  public static Certification of(Revision revision) throws PdfBroken {
    Dictionary permissions = revision.dictionary(revision.catalogue().get("Perms"));
    if (!permissions.has("DocMDP")) {
      return NONE;
    }
    Dictionary signature = revision.dictionary(permissions.get("DocMDP"));
    for (PdfValue element : revision.elements(signature.get("Reference"))) {
      Dictionary reference = revision.dictionary(element);
      if (reference.get("TransformMethod").equals(new Name("DocMDP"))) {
        return of(revision.dictionary(reference.get("TransformParams")).whole("P", 2));
      }
    }
    return NO_CHANGES;
  }

  private static Certification of(long level) {
    return level == 2 ? FORMS : level == 3 ? ANNOTATIONS : NO_CHANGES;
  }
}
