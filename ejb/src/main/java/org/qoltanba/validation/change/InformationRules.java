package org.qoltanba.validation.change;

import java.util.Set;
import java.util.TreeSet;
import org.qoltanba.document.verdict.PdfChange.Effect;
import org.qoltanba.validation.pdf.PdfBroken;
import org.qoltanba.validation.pdf.PdfValue;
import org.qoltanba.validation.pdf.PdfValue.Dictionary;
import org.qoltanba.validation.pdf.PdfValue.Stream;
import org.qoltanba.validation.pdf.Revision;

/**
 * What may change in what a file says of itself: when and by which program it was last written,
 * which many programs note when they sign.
 */
final class InformationRules {

  private static final Set<String> LAST_WRITTEN = Set.of("ModDate", "Producer");

  private final Comparison comparison;

  InformationRules(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The information dictionary of the trailer. */
  void compare() throws PdfBroken {
    Revision before = comparison.revisions().before();
    Revision after = comparison.revisions().after();
    Dictionary old = before.dictionary(before.trailer().get("Info"));
    Dictionary now = after.dictionary(after.trailer().get("Info"));
    var keys = new TreeSet<>(old.entries().keySet());
    keys.addAll(now.entries().keySet());
    for (String key : keys) {
      if (comparison.differ(old.get(key), now.get(key))) {
        found(LAST_WRITTEN.contains(key), Place.TRAILER.at("Info").at(key));
      }
    }
  }

  void compareMetadata(Walk.Entry entry) throws PdfBroken {
    PdfValue old = comparison.revisions().before().resolve(entry.old());
    PdfValue now = comparison.revisions().after().resolve(entry.now());
    if (!comparison.differ(entry.old(), entry.now())) {
      return;
    }
    boolean same =
        old instanceof Stream before
            && now instanceof Stream after
            && Xmp.sayTheSame(data(before), data(after));
    found(same, entry.place());
  }

  private void found(boolean lastWritten, Place place) {
    String code = lastWritten ? "last-written-changed" : "metadata-changed";
    comparison.found(code, lastWritten ? Effect.PERMITTED : Effect.FORBIDDEN, place);
  }

  private byte[] data(Stream stream) throws PdfBroken {
    return comparison.revisions().after().data(stream);
  }
}
