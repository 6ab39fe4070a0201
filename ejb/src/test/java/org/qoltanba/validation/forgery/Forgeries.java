package org.qoltanba.validation.forgery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The attacks on signed PDFs that are known from the literature, each made from one of our papers
 * with two signatures, the first of which certifies.
 *
 * <p>Here are those that add something behind the signatures; {@link InPlace} has those that
 * exchange bytes.
 */
public final class Forgeries {

  /** Draws a black box over half a page. */
  public static final String OVERLAY = "q 0 0 0 rg 50 400 500 300 re f Q";

  private static final List<Forgery> ALL = new ArrayList<>();

  static {
    add("overlay", "page-changed", Forgeries::overlay);
    add("overlay without cross-reference", "bytes-after-end", b -> overlaid(b).withoutTable());
    add("overlay without startxref", "pdf-no-startxref", b -> overlaid(b).withoutStart());
    add("overlay with the old cross-reference", "bytes-after-end", b -> overlaid(b).withOldTable());
    add("overlay hidden behind an honest update", "bytes-unreferenced", Forgeries::hiddenOverlay);
    add("contents freed", "object-freed", b -> addendum(b).freed(contents(b)).written());
    add("contents redirected", "pdf-object-misplaced", Forgeries::redirected);
    add("object put back to its old version", "object-redirected", Forgeries::putBack);
    add("previous revision skipped", "bytes-unreferenced", Forgeries::skipped);
    add("title changed", "metadata-changed", Forgeries::title);
    add("metadata changed", "metadata-changed", Forgeries::metadata);
    add("JavaScript at opening", "action-changed", Forgeries::script);
    add("other catalogue", "pages-changed", Forgeries::catalogue);
    add("page added", "page-changed", Forgeries::page);
    add("font replaced", "signed-field-changed", Forgeries::font);
    add("structure text changed", "structure-changed", Forgeries::extraCatalogueEntry);
    add("annotation on a page with annotations", "annotation-added", b -> annotated(b, 0));
    add("annotation on a page without annotations", "annotation-added", b -> annotated(b, 1));
    add("widget that is no field", "annotation-added", Forgeries::looseWidget);
    add("new visible signature field", "visible-field-added", Forgeries::visibleField);
    add("text field added", "field-added", Forgeries::textField);
    add("appearance of a signed field replaced", "signed-field-changed", Forgeries::appearance);
    add("signed field moved", "signed-field-changed", Forgeries::moved);
    add("signature cleared", "signed-field-changed", b -> field(b, "party2", "/V \\d+ 0 R", ""));
    add("field taken from the form", "field-removed", Forgeries::fieldRemoved);
    add("signature swapped", "byte-range-shared", Forgeries::swapped);
    add("name of a signature changed", "signed-field-changed", Forgeries::renamed);
    add("permissions widened", "permissions-changed", Forgeries::permissions);
    add("comment behind the end", "bytes-after-end", b -> appended(b, "% all is well\n"));
    add("line behind the end", "bytes-after-end", b -> appended(b, "\n"));
    add("second end marker", "pdf-no-startxref", b -> appended(b, "%%EOF\n"));
    ALL.addAll(InPlace.all());
  }

  private Forgeries() {}

  public static List<Forgery> all() {
    return List.copyOf(ALL);
  }

  private static void add(String name, String reason, UnaryOperator<byte[]> attack) {
    ALL.add(new Forgery(name, reason, attack));
  }

  static Addendum addendum(byte[] signed) {
    return new Addendum(new Victim(signed));
  }

  static byte[] appended(byte[] signed, String text) {
    var more = text.getBytes(StandardCharsets.ISO_8859_1);
    var all = Arrays.copyOf(signed, signed.length + more.length);
    System.arraycopy(more, 0, all, signed.length, more.length);
    return all;
  }

  private static int contents(byte[] signed) {
    var victim = new Victim(signed);
    return victim.reference(victim.page(0), "Contents");
  }

  /** A black box over the first page. */
  public static byte[] overlay(byte[] signed) {
    return overlaid(signed).written();
  }

  private static Addendum overlaid(byte[] signed) {
    var addendum = addendum(signed);
    return addendum.stream(contents(signed), "", OVERLAY);
  }

  private static byte[] hiddenOverlay(byte[] signed) {
    var victim = new Victim(signed);
    return addendum(signed)
        .hidden(contents(signed), "<< >>\nstream\n" + OVERLAY + "\nendstream")
        .object(victim.root(), victim.object(victim.root()))
        .written();
  }

  private static byte[] redirected(byte[] signed) {
    var victim = new Victim(signed);
    int other = victim.firstOffset(victim.reference(victim.page(1), "Contents"));
    return addendum(signed).redirected(contents(signed), other).written();
  }

  /** The cross-reference names the field as it was before it was signed. */
  private static byte[] putBack(byte[] signed) {
    var victim = new Victim(signed);
    int field = victim.field("party1");
    return addendum(signed).redirected(field, victim.firstOffset(field)).written();
  }

  /** A second addendum that goes back to before the first signature's successor. */
  private static byte[] skipped(byte[] signed) {
    var victim = new Victim(signed);
    var text = victim.text();
    int before = text.lastIndexOf("/Prev ");
    var first = text.substring(before + 6).split("[^0-9]")[0];
    var written = addendum(signed).object(victim.root(), victim.object(victim.root())).written();
    var forged = new String(written, StandardCharsets.ISO_8859_1);
    int at = forged.lastIndexOf("/Prev ");
    int end = forged.indexOf(">>", at);
    var prev = ("/Prev " + first + "            ").substring(0, end - at);
    return (forged.substring(0, at) + prev + forged.substring(end))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] title(byte[] signed) {
    var victim = new Victim(signed);
    var old = victim.object(victim.information());
    var now = old.replaceFirst("<<", "<< /Subject (Another contract)");
    return addendum(signed).object(victim.information(), now).written();
  }

  private static byte[] metadata(byte[] signed) {
    var victim = new Victim(signed);
    int number = victim.reference(victim.root(), "Metadata");
    var packet = "<x:xmpmeta xmlns:x='adobe:ns:meta/'>other</x:xmpmeta>";
    return addendum(signed).stream(number, "/Type /Metadata /Subtype /XML", packet).written();
  }

  private static byte[] script(byte[] signed) {
    var victim = new Victim(signed);
    var root = victim.object(victim.root());
    var action = "<< /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>";
    return addendum(signed).object(victim.root(), root.replaceFirst("<<", action)).written();
  }

  private static byte[] extraCatalogueEntry(byte[] signed) {
    var victim = new Victim(signed);
    var root = victim.object(victim.root());
    var tree = "<< /StructTreeRoot << /Type /StructTreeRoot >>";
    return addendum(signed).object(victim.root(), root.replaceFirst("<<", tree)).written();
  }

  private static byte[] catalogue(byte[] signed) {
    var victim = new Victim(signed);
    var addendum = addendum(signed);
    int contents = addendum.next();
    int page = addendum.next();
    int pages = addendum.next();
    int root = addendum.next();
    var tree =
        victim.object(victim.root()).replaceFirst("/Pages \\d+ 0 R", "/Pages " + pages + " 0 R");
    return addendum.stream(contents, "", OVERLAY)
        .object(
            page,
            "<</Type /Page /Parent %d 0 R /MediaBox [0 0 595 842] /Contents %d 0 R>>"
                .formatted(pages, contents))
        .object(pages, "<</Type /Pages /Count 1 /Kids [%d 0 R]>>".formatted(page))
        .object(root, tree)
        .root(root)
        .written();
  }

  private static byte[] page(byte[] signed) {
    var victim = new Victim(signed);
    int pages = victim.reference(victim.root(), "Pages");
    var addendum = addendum(signed);
    int page = addendum.next();
    var kids = victim.object(pages).replaceFirst("/Kids\\s*\\[", "/Kids [" + page + " 0 R ");
    return addendum
        .object(page, "<</Type /Page /Parent %d 0 R /MediaBox [0 0 9 9]>>".formatted(pages))
        .object(pages, kids)
        .written();
  }

  /** What a font's codes mean is what is read. */
  private static byte[] font(byte[] signed) {
    var victim = new Victim(signed);
    int font = victim.find("/ToUnicode ");
    return addendum(signed)
        .object(font, victim.object(font).replaceFirst("/ToUnicode \\d+ 0 R", ""))
        .written();
  }

  private static byte[] annotated(byte[] signed, int page) {
    var victim = new Victim(signed);
    int number = victim.page(page);
    var addendum = addendum(signed);
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
    var addendum = addendum(signed);
    int widget = addendum.next();
    int page = victim.page(1);
    var form = "/Type /XObject /Subtype /Form /BBox [0 0 300 100]";
    int look = addendum.next();
    var dictionary =
        "<</Type /Annot /Subtype /Widget /FT /Sig /T (loose) /F 4 /Rect [100 500 400 600] /AP <</N"
            + " %d 0 R>>>>";
    return addendum.stream(look, form, OVERLAY)
        .object(widget, dictionary.formatted(look))
        .object(page, withAnnotation(victim, page, widget))
        .written();
  }

  private static byte[] visibleField(byte[] signed) {
    return newField(signed, "/FT /Sig /T (more) /Rect [100 500 400 600]");
  }

  private static byte[] textField(byte[] signed) {
    return newField(signed, "/FT /Tx /T (more) /V (one million) /Rect [0 0 0 0]");
  }

  private static byte[] newField(byte[] signed, String entries) {
    var victim = new Victim(signed);
    var addendum = addendum(signed);
    int field = addendum.next();
    int look = addendum.next();
    int page = victim.page(0);
    int form = form(victim);
    var reference = "/Fields [" + field + " 0 R ";
    return addendum.stream(look, "/Type /XObject /Subtype /Form /BBox [0 0 300 100]", OVERLAY)
        .object(
            field,
            "<</Type /Annot /Subtype /Widget /F 4 /AP <</N %d 0 R>> %s>>".formatted(look, entries))
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
    return addendum(signed).object(field, victim.object(field).replaceFirst(old, now)).written();
  }

  private static byte[] appearance(byte[] signed) {
    var victim = new Victim(signed);
    int field = victim.field("party1");
    var addendum = addendum(signed);
    int look = addendum.next();
    var now = victim.object(field).replaceFirst("/AP \\d+ 0 R", "/AP <</N " + look + " 0 R>>");
    return addendum.stream(look, "/Type /XObject /Subtype /Form /BBox [0 0 300 100]", OVERLAY)
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
    return addendum(signed).object(form, victim.object(form).replace(other, "")).written();
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
    return addendum(signed).object(signature, now).written();
  }

  private static byte[] permissions(byte[] signed) {
    var victim = new Victim(signed);
    var root = victim.object(victim.root()).replaceFirst("/Perms \\d+ 0 R", "");
    return addendum(signed).object(victim.root(), root).written();
  }
}
