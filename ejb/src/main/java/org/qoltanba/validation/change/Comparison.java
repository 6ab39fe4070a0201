package org.qoltanba.validation.change;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.document.verdict.PdfChange;
import org.qoltanba.document.verdict.PdfChange.Effect;
import org.qoltanba.validation.form.Certification;
import org.qoltanba.validation.form.Form;
import org.qoltanba.validation.form.FormField;
import org.qoltanba.validation.form.PageNumbers;
import org.qoltanba.validation.pdf.PdfBroken;
import org.qoltanba.validation.pdf.PdfFile;
import org.qoltanba.validation.pdf.PdfValue;
import org.qoltanba.validation.pdf.PdfValue.Reference;
import org.qoltanba.validation.pdf.Revision;

/** What a revision changed that came after a signature. */
public final class Comparison implements Walk.Rules {

  /** Of one effect; after so many nobody reads on, and the verdict needs only one. */
  private static final int MOST = 50;

  private final RevisionPair revisions;
  private final Form oldForm;
  private final Form newForm;
  private final Certification certification;
  private final CatalogueRules catalogue;
  private final FieldRules fields;
  private final AnnotationRules annotations;
  private final Walk walk;
  private final List<PdfChange> changes = new ArrayList<>();

  private Comparison(RevisionPair revisions, Form oldForm, Form newForm) throws PdfBroken {
    this.revisions = revisions;
    this.oldForm = oldForm;
    this.newForm = newForm;
    certification = Certification.of(revisions.before());
    walk = new Walk(revisions, this);
    catalogue = new CatalogueRules(this);
    fields = new FieldRules(this);
    annotations = new AnnotationRules(this);
  }

  /**
   * @param before a revision that holds a signature
   * @param after the next one
   */
  public static List<PdfChange> changes(PdfFile file, Revision before, Revision after)
      throws PdfBroken {
    var pair = new RevisionPair(file.bytes(), before, after, new PageNumbers(after));
    var comparison = new Comparison(pair, Form.of(before), Form.of(after));
    comparison.run();
    return comparison.changes;
  }

  private void run() throws PdfBroken {
    Revision before = revisions.before();
    Revision after = revisions.after();
    fields.compare();
    walk.add(before.trailer().get("Root"), after.trailer().get("Root"), Place.TRAILER.at("Root"));
    new InformationRules(this).compare();
    walk.run();
  }

  RevisionPair revisions() {
    return revisions;
  }

  Form oldForm() {
    return oldForm;
  }

  Form newForm() {
    return newForm;
  }

  Certification certification() {
    return certification;
  }

  Walk walk() {
    return walk;
  }

  void found(String code, Effect effect, Place place) {
    if (changes.stream().filter(change -> change.effect() == effect).count() < MOST) {
      changes.add(new PdfChange(code, effect, place.page(), place.words()));
    }
  }

  /** The place of a field, on the page that its first widget stands on. */
  Place placeOf(FormField field) {
    var there = Place.TRAILER.in(field.object());
    return field.widgets().stream()
        .flatMap(widget -> revisions.pages().ofAnnotation(widget).stream())
        .findFirst()
        .map(there::on)
        .orElse(there);
  }

  @Override
  public boolean judge(Walk.Entry entry) throws PdfBroken {
    return isJudgedAsField(entry)
        || catalogue.judge(entry)
        || annotations.judge(entry)
        || fields.judge(entry);
  }

  /** A signature field's own entries, by whatever way the walk came to it. */
  private boolean isJudgedAsField(Walk.Entry entry) {
    Reference object = entry.owner().object();
    return object != null
        && entry.owner().way().isEmpty()
        && oldForm.owner(object).filter(FormField::isForSignature).isPresent()
        && newForm.owner(object).filter(FormField::isForSignature).isPresent();
  }

  @Override
  public void differs(Place place) {
    found(place.code(), Effect.FORBIDDEN, place);
  }

  boolean differ(PdfValue old, PdfValue now) throws PdfBroken {
    return revisions.differ(old, now);
  }
}
