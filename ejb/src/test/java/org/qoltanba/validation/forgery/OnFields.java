package org.qoltanba.validation.forgery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Attacks that add, change or take away fields and annotations. */
final class OnFields {

  private OnFields() {}

  static List<Forgery> all() {
    var all = new ArrayList<Forgery>();
    add(all, "annotation on a page with annotations", "annotation-added", b -> annotated(b, 0));
    add(all, "annotation on a page without annotations", "annotation-added", b -> annotated(b, 1));
    add(all, "widget that is no field", "annotation-added", OnFields::looseWidget);
    add(all, "new visible signature field", "visible-field-added", OnFields::visibleField);
    add(
        all,
        "new signature field that is only printed",
        "visible-field-added",
        OnFields::printedField);
    add(all, "text field added", "field-added", OnFields::textField);
    add(all, "appearance of a signed field replaced", "signed-field-changed", OnFields::appearance);
    add(all, "signed field moved", "signed-field-changed", OnFields::moved);
    add(
        all,
        "signature cleared",
        "signed-field-changed",
        b -> field(b, "party2", "/V \\d+ 0 R", ""));
    add(all, "field taken from the form", "field-removed", OnFields::fieldRemoved);
    add(all, "signature swapped", "byte-range-shared", OnFields::swapped);
    add(all, "name of a signature changed", "signed-field-changed", OnFields::renamed);
    return all;
  }

  private static void add(
      List<Forgery> all, String name, String reason, UnaryOperator<byte[]> attack) {
    all.add(new Forgery(name, reason, attack));
  }

  private static byte[] annotated(byte[] signed, int page) {
    var victim = new Victim(signed);
    int number = victim.page(page);
    var addendum = Forgeries.addendum(signed);
    int note = addendum.next();
    var free =
        "<</Type /Annot /Subtype /FreeText /Rect [100 500 400 600] /F 4 /Contents (free) /DA (/F 20"
            + " Tf)>>";
    return addendum
        .object(note, free)
        .object(number, withAnnotation(victim, number, note))
        .written();
  }

  private static String withAnnotation(Victim victim, int page, int annotation) {
    var reference = annotation + " 0 R ";
    var text = victim.object(page);
    if (!text.contains("/Annots")) {
      return text.replaceFirst("<<", "<< /Annots [" + reference + "]");
    }
    if (text.matches("(?s).*/Annots\\s*\\[.*")) {
      return text.replaceFirst("/Annots\\s*\\[", "/Annots [" + reference);
    }
    var old = victim.object(victim.reference(page, "Annots"));
    return text.replaceFirst(
        "/Annots \\d+ 0 R", "/Annots [" + reference + old.strip().substring(1));
  }

  private static byte[] looseWidget(byte[] signed) {
    var victim = new Victim(signed);
    var addendum = Forgeries.addendum(signed);
    int widget = addendum.next();
    int page = victim.page(1);
    var form = "/Type /XObject /Subtype /Form /BBox [0 0 300 100]";
    int look = addendum.next();
    var dictionary =
        "<</Type /Annot /Subtype /Widget /FT /Sig /T (loose) /F 4 /Rect [100 500 400 600] /AP <</N"
            + " %d 0 R>>>>";
    return addendum.stream(look, form, Forgeries.OVERLAY)
        .object(widget, dictionary.formatted(look))
        .object(page, withAnnotation(victim, page, widget))
        .written();
  }

  private static byte[] visibleField(byte[] signed) {
    return newField(signed, "/FT /Sig /T (more) /F 4 /Rect [100 500 400 600]");
  }

  /** Not shown on the screen, but on paper. */
  private static byte[] printedField(byte[] signed) {
    return newField(signed, "/FT /Sig /T (more) /F 36 /Rect [100 500 400 600]");
  }

  private static byte[] textField(byte[] signed) {
    return newField(signed, "/FT /Tx /T (more) /F 4 /V (one million) /Rect [0 0 0 0]");
  }

  private static byte[] newField(byte[] signed, String entries) {
    var victim = new Victim(signed);
    var addendum = Forgeries.addendum(signed);
    int field = addendum.next();
    int look = addendum.next();
    int page = victim.page(0);
    int form = form(victim);
    var reference = "/Fields [" + field + " 0 R ";
    return addendum.stream(
            look, "/Type /XObject /Subtype /Form /BBox [0 0 300 100]", Forgeries.OVERLAY)
        .object(
            field,
            "<</Type /Annot /Subtype /Widget /AP <</N %d 0 R>> %s>>".formatted(look, entries))
        .object(page, withAnnotation(victim, page, field))
        .object(form, victim.object(form).replaceFirst("/Fields\\s*\\[", reference))
        .written();
  }

  /** The object that the form's fields are listed in. */
  private static int form(Victim victim) {
    return victim.find("/Fields\\s*\\[");
  }

  private static byte[] field(byte[] signed, String name, String old, String now) {
    var victim = new Victim(signed);
    int field = victim.field(name);
    return Forgeries.addendum(signed)
        .object(field, victim.object(field).replaceFirst(old, now))
        .written();
  }

  private static byte[] appearance(byte[] signed) {
    var victim = new Victim(signed);
    int field = victim.field("party1");
    var addendum = Forgeries.addendum(signed);
    int look = addendum.next();
    var now = victim.object(field).replaceFirst("/AP \\d+ 0 R", "/AP <</N " + look + " 0 R>>");
    return addendum.stream(
            look, "/Type /XObject /Subtype /Form /BBox [0 0 300 100]", Forgeries.OVERLAY)
        .object(field, now)
        .written();
  }

  private static byte[] moved(byte[] signed) {
    return field(signed, "party1", "/Rect\\s*\\[[^]]*\\]", "/Rect [0 0 600 800]");
  }

  private static byte[] fieldRemoved(byte[] signed) {
    var victim = new Victim(signed);
    int form = form(victim);
    var other = victim.field("party2") + " 0 R";
    return Forgeries.addendum(signed)
        .object(form, victim.object(form).replace(other, ""))
        .written();
  }

  /** The first party's field shows the second party's signature. */
  private static byte[] swapped(byte[] signed) {
    var victim = new Victim(signed);
    int second = victim.reference(victim.field("party2"), "V");
    return field(signed, "party1", "/V \\d+ 0 R", "/V " + second + " 0 R");
  }

  private static byte[] renamed(byte[] signed) {
    var victim = new Victim(signed);
    int signature = victim.reference(victim.field("party1"), "V");
    var now = victim.object(signature).replaceFirst("<<", "<< /Location (Elsewhere)");
    return Forgeries.addendum(signed).object(signature, now).written();
  }
}
