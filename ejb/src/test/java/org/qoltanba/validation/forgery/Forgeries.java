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
 * <p>Here are those that add something behind the signatures; {@link OnFields} has those that
 * concern fields and annotations, {@link InPlace} those that exchange bytes.
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
    add("page shows what was hidden before", "page-changed", Forgeries::shadow);
    add("overlay hidden in a hybrid cross-reference", "page-changed", Forgeries::hybrid);
    add("page added", "page-changed", Forgeries::page);
    add("font replaced", "signed-field-changed", Forgeries::font);
    add("structure text changed", "structure-changed", Forgeries::extraCatalogueEntry);
    add("permissions widened", "permissions-changed", Forgeries::permissions);
    add("comment behind the end", "bytes-after-end", b -> appended(b, "% all is well\n"));
    add("line behind the end", "bytes-after-end", b -> appended(b, "\n"));
    add("second end marker", "pdf-no-startxref", b -> appended(b, "%%EOF\n"));
    ALL.addAll(OnFields.all());
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

  /** As after a shadow attack: another object lay ready for the page when it was signed. */
  private static byte[] shadow(byte[] signed) {
    var victim = new Victim(signed);
    int other = victim.reference(victim.page(1), "Contents");
    int page = victim.page(0);
    var now = victim.object(page).replaceFirst("/Contents \\d+ 0 R", "/Contents " + other + " 0 R");
    return addendum(signed).object(page, now).written();
  }

  /** Programs that know no cross-reference streams see nothing of it. */
  private static byte[] hybrid(byte[] signed) {
    var addendum = addendum(signed);
    int length = OVERLAY.length();
    int at = addendum.position();
    var content = "<</Length %d>>\nstream\n%s\nendstream".formatted(length, OVERLAY);
    addendum.hidden(contents(signed), content);
    int stream = addendum.position();
    char[] row = {1, (char) (at >> 24 & 255), (char) (at >> 16 & 255), (char) (at >> 8 & 255)};
    var data = new String(row) + (char) (at & 255) + "\0";
    var dictionary = "<</Type /XRef /W [1 4 1] /Index [%d 1] /Size %d /Length 6>>";
    addendum.hidden(
        addendum.next(),
        dictionary.formatted(contents(signed), addendum.next())
            + "\nstream\n"
            + data
            + "\nendstream");
    return addendum.trailer(" /XRefStm " + stream).written();
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

  private static byte[] permissions(byte[] signed) {
    var victim = new Victim(signed);
    var root = victim.object(victim.root()).replaceFirst("/Perms \\d+ 0 R", "");
    return addendum(signed).object(victim.root(), root).written();
  }
}
