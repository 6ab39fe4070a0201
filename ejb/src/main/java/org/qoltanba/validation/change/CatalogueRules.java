package org.qoltanba.validation.change;

import java.util.List;
import java.util.Map;
import org.qoltanba.document.verdict.PdfChange.Effect;
import org.qoltanba.validation.form.FormField;
import org.qoltanba.validation.pdf.PdfBroken;
import org.qoltanba.validation.pdf.PdfValue;

/** What may change in the catalogue and in the form's own dictionary. */
final class CatalogueRules {

  private static final Map<String, String> CODES =
      Map.of(
          "OpenAction", "action-changed",
          "AA", "action-changed",
          "Names", "action-changed",
          "StructTreeRoot", "structure-changed",
          "Pages", "pages-changed",
          "AcroForm", "form-changed",
          "Perms", "permissions-changed",
          "OCProperties", "layers-changed");

  private final Comparison comparison;

  CatalogueRules(Comparison comparison) {
    this.comparison = comparison;
  }

  boolean judge(Walk.Entry entry) throws PdfBroken {
    var catalogue = comparison.revisions().after().catalogue();
    if (entry.after() == catalogue) {
      return judgeCatalogue(entry);
    }
    var form = comparison.revisions().after().dictionary(catalogue.get("AcroForm"));
    return entry.after() == form && judgeForm(entry);
  }

  private boolean judgeCatalogue(Walk.Entry entry) throws PdfBroken {
    switch (entry.key()) {
      case "DSS" -> judgeValidationData(entry);
      // The version and the extensions that the signature's own format needs.
      case "Version", "Extensions" -> permit(entry, "version-changed");
      case "Metadata" -> new InformationRules(comparison).compareMetadata(entry);
      default -> {
        String code = CODES.getOrDefault(entry.key(), entry.owner().code());
        comparison.walk().add(entry.old(), entry.now(), entry.place().named(code));
      }
    }
    return true;
  }

  private void judgeValidationData(Walk.Entry entry) throws PdfBroken {
    if (entry.now().equals(PdfValue.NOTHING) && !entry.old().equals(PdfValue.NOTHING)) {
      comparison.found("validation-data-removed", Effect.FORBIDDEN, entry.place());
    } else {
      permit(entry, "validation-data-added");
    }
  }

  private void permit(Walk.Entry entry, String code) throws PdfBroken {
    if (comparison.differ(entry.old(), entry.now())) {
      comparison.found(code, Effect.PERMITTED, entry.place());
    }
  }

  private boolean judgeForm(Walk.Entry entry) throws PdfBroken {
    switch (entry.key()) {
      case "Fields" -> judgeFields(entry);
      case "SigFlags" -> judgeFlags(entry);
      case "DR", "DA" -> judgeFonts(entry);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Flags may come, and there are two of them. */
  private void judgeFlags(Walk.Entry entry) {
    long old = entry.before().whole("SigFlags", 0);
    long now = entry.after().whole("SigFlags", 0);
    if ((old & now) != old || now > 3) {
      comparison.found("form-changed", Effect.FORBIDDEN, entry.place());
    }
  }

  /** Fonts for fields to be filled in; what shows a value already has its appearance. */
  private void judgeFonts(Walk.Entry entry) throws PdfBroken {
    boolean added = entry.old().equals(PdfValue.NOTHING);
    if (comparison.differ(entry.old(), entry.now())) {
      Effect effect = added ? Effect.PERMITTED : Effect.QUESTIONABLE;
      comparison.found("form-changed", effect, entry.place());
    }
  }

  /** Every field stays, in its order; what comes is a signature field, judged as such. */
  private void judgeFields(Walk.Entry entry) throws PdfBroken {
    List<PdfValue> old = comparison.revisions().before().elements(entry.old());
    List<PdfValue> now = comparison.revisions().after().elements(entry.now());
    int kept = 0;
    for (int i = 0; i < now.size(); i++) {
      Place place = entry.place().at(Integer.toString(i)).named("form-changed");
      if (kept < old.size() && old.get(kept).equals(now.get(i))) {
        comparison.walk().add(old.get(kept), now.get(i), place);
        kept++;
      } else if (!isSignatureField(now.get(i))) {
        comparison.found("field-added", Effect.FORBIDDEN, place);
      }
    }
    if (kept < old.size()) {
      comparison.found("field-removed", Effect.FORBIDDEN, entry.place());
    }
  }

  private boolean isSignatureField(PdfValue value) {
    return value instanceof PdfValue.Reference object
        && comparison.newForm().field(object).filter(FormField::isForSignature).isPresent();
  }
}
