package org.qoltanba.validation.change;

import java.util.List;
import org.qoltanba.document.verdict.PdfChange.Effect;
import org.qoltanba.validation.form.Certification;
import org.qoltanba.validation.form.FormField;
import org.qoltanba.validation.pdf.PdfBroken;
import org.qoltanba.validation.pdf.PdfValue;
import org.qoltanba.validation.pdf.PdfValue.Reference;

/** What may change among the annotations of a page: nothing but new signature fields. */
final class AnnotationRules {

  private final Comparison comparison;

  AnnotationRules(Comparison comparison) {
    this.comparison = comparison;
  }

  boolean judge(Walk.Entry entry) throws PdfBroken {
    boolean ofPage =
        entry.key().equals("Annots")
            && entry.owner().object() != null
            && entry.owner().way().isEmpty()
            && comparison.revisions().pages().ofPage(entry.owner().object()).isPresent();
    if (ofPage) {
      compare(entry);
    }
    return ofPage;
  }

  private void compare(Walk.Entry entry) throws PdfBroken {
    List<PdfValue> old = comparison.revisions().before().elements(entry.old());
    List<PdfValue> now = comparison.revisions().after().elements(entry.now());
    int kept = 0;
    for (int i = 0; i < now.size(); i++) {
      Place place = entry.place().at(Integer.toString(i));
      if (kept < old.size() && isSame(old.get(kept), now.get(i))) {
        comparison.walk().add(old.get(kept), now.get(i), place);
        kept++;
      } else if (!isNewSignatureField(now.get(i))) {
        comparison.found("annotation-added", effect(), place);
      }
    }
    if (kept < old.size()) {
      comparison.found("annotation-removed", Effect.FORBIDDEN, entry.place());
    }
  }

  private static boolean isSame(PdfValue old, PdfValue now) {
    return old.equals(now) || !(old instanceof Reference) && !(now instanceof Reference);
  }

  private Effect effect() {
    return comparison.certification() == Certification.ANNOTATIONS
        ? Effect.QUESTIONABLE
        : Effect.FORBIDDEN;
  }

  private boolean isNewSignatureField(PdfValue value) {
    return value instanceof Reference object
        && comparison.oldForm().owner(object).isEmpty()
        && comparison.newForm().owner(object).filter(FormField::isForSignature).isPresent();
  }
}
