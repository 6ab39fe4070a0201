package org.qoltanba.validation.change;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.document.verdict.PdfChange.Effect;
import org.qoltanba.validation.form.Certification;
import org.qoltanba.validation.form.FormField;
import org.qoltanba.validation.pdf.PdfBroken;
import org.qoltanba.validation.pdf.PdfValue;
import org.qoltanba.validation.pdf.PdfValue.Dictionary;
import org.qoltanba.validation.pdf.PdfValue.Numeric;
import org.qoltanba.validation.pdf.PdfValue.Reference;

/** What may become of a form's fields. */
final class FieldRules {

  private static final Set<String> INPUT = Set.of("V", "AP", "AS", "I", "RV", "MK");

  /** Neither shown nor printed; one that is only not shown may still be printed. */
  private static final long HIDDEN = 2;

  /** Printed and locked: what programs of others set when they sign. */
  private static final long SIGNERS_FLAGS = 4 | 128;

  private final Comparison comparison;

  FieldRules(Comparison comparison) {
    this.comparison = comparison;
  }

  void compare() throws PdfBroken {
    for (FormField old : comparison.oldForm().fields()) {
      Optional<FormField> now = comparison.newForm().field(old.object());
      if (now.isPresent() && old.isForSignature() && now.get().isForSignature()) {
        compare(old, now.get());
      } else if (old.isForSignature()) {
        comparison.found("field-removed", Effect.FORBIDDEN, comparison.placeOf(old));
      }
    }
    for (FormField now : comparison.newForm().fields()) {
      boolean added = comparison.oldForm().field(now.object()).isEmpty();
      if (added && now.isForSignature()) {
        judgeNew(now);
      }
    }
  }

  private void compare(FormField old, FormField now) throws PdfBroken {
    Place place = comparison.placeOf(now);
    if (!old.widgets().equals(now.widgets()) || !old.name().equals(now.name())) {
      comparison.found("field-changed", Effect.FORBIDDEN, place);
    }
    boolean signs = !old.isSigned() && now.isSigned();
    if (signs) {
      comparison.found("field-signed", mayStillSign(now), place);
    }
    var objects = new LinkedHashSet<>(now.widgets());
    objects.add(now.object());
    for (Reference object : objects) {
      entries(object, place.in(object).named(code(old)), signs);
    }
  }

  private static String code(FormField old) {
    return old.isSigned() ? "signed-field-changed" : "field-changed";
  }

  private Effect mayStillSign(FormField field) {
    boolean closed = comparison.certification() == Certification.NO_CHANGES;
    return closed && !field.isTimestamp() ? Effect.FORBIDDEN : Effect.PERMITTED;
  }

  private void entries(Reference object, Place place, boolean signs) throws PdfBroken {
    Dictionary before = comparison.revisions().before().dictionary(object);
    Dictionary after = comparison.revisions().after().dictionary(object);
    var keys = new LinkedHashSet<>(before.entries().keySet());
    keys.addAll(after.entries().keySet());
    for (String key : keys) {
      boolean permitted = signs && mayChange(key, before, after);
      if (!permitted) {
        // Not by way of the walk's rules, which would come back here.
        comparison.walk().add(before.get(key), after.get(key), place.at(key));
      }
    }
  }

  private static boolean mayChange(String key, Dictionary before, Dictionary after) {
    return switch (key) {
      case "V", "AP", "M" -> true;
      case "F" -> (before.whole("F", 0) | SIGNERS_FLAGS) == (after.whole("F", 0) | SIGNERS_FLAGS);
      default -> false;
    };
  }

  private void judgeNew(FormField field) throws PdfBroken {
    Place place = comparison.placeOf(field);
    Certification certification = comparison.certification();
    boolean certified = certification != Certification.NONE;
    if (!isInvisible(field)) {
      Effect effect = certified ? Effect.FORBIDDEN : Effect.QUESTIONABLE;
      comparison.found("visible-field-added", effect, place);
    } else {
      boolean closed = certification == Certification.NO_CHANGES && !field.isTimestamp();
      Effect effect = closed ? Effect.FORBIDDEN : Effect.PERMITTED;
      String code = field.isTimestamp() ? "timestamp-added" : "signature-field-added";
      comparison.found(code, effect, place);
    }
  }

  private boolean isInvisible(FormField field) throws PdfBroken {
    for (Reference object : field.widgets()) {
      Dictionary widget = comparison.revisions().after().dictionary(object);
      boolean acts = widget.has("A") || widget.has("AA");
      boolean concealed = (widget.whole("F", 0) & HIDDEN) != 0;
      if (acts || !concealed && !hasNoArea(widget)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasNoArea(Dictionary widget) throws PdfBroken {
    if (!widget.has("Rect")) {
      return true;
    }
    var corners = comparison.revisions().after().elements(widget.get("Rect"));
    var sides = new double[4];
    for (int i = 0; i < 4; i++) {
      PdfValue side =
          i < corners.size()
              ? comparison.revisions().after().resolve(corners.get(i))
              : PdfValue.NOTHING;
      if (!(side instanceof Numeric number)) {
        return false;
      }
      sides[i] = number.value();
    }
    return sides[0] == sides[2] || sides[1] == sides[3];
  }

  /** What is filled into a field of another kind, as far as the certification lets it. */
  boolean judge(Walk.Entry entry) throws PdfBroken {
    Reference object = entry.owner().object();
    boolean input =
        object != null
            && entry.owner().way().isEmpty()
            && INPUT.contains(entry.key())
            && comparison.newForm().owner(object).isPresent()
            && comparison.oldForm().owner(object).isPresent();
    if (input && comparison.differ(entry.old(), entry.now())) {
      boolean closed = comparison.certification() == Certification.NO_CHANGES;
      Effect effect = closed ? Effect.FORBIDDEN : Effect.QUESTIONABLE;
      comparison.found("field-filled", effect, entry.place());
    }
    return input;
  }
}
