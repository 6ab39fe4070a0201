package org.qoltanba.validation.gate;

import java.util.List;
import java.util.Map;
import org.qoltanba.document.Fault;
import org.qoltanba.validation.pdf.PdfFile;
import org.qoltanba.validation.pdf.PdfValue;
import org.qoltanba.validation.pdf.PdfValue.Array;
import org.qoltanba.validation.pdf.PdfValue.Dictionary;
import org.qoltanba.validation.pdf.PdfValue.Numeric;
import org.qoltanba.validation.pdf.PdfValue.Text;
import org.qoltanba.validation.pdf.Revision;
import org.qoltanba.validation.pdf.XrefSection.Span;

/**
 * What a signature covers: a whole revision of the file, but for its own contents.
 *
 * @param end behind the last byte; 0 where the range is none
 * @param gap what it leaves out; null where the range is none
 * @param revision the index of the revision; before all others where it covers none
 */
record CoveredRange(long end, Span gap, int revision, List<Fault> faults) {

  private static final int NO_REVISION = -1;

  static CoveredRange of(Dictionary signature, PdfFile file) {
    long[] range = numbers(signature.get("ByteRange"));
    if (range.length != 4 || !isInOrder(range, file.bytes().length)) {
      return refused(0, "byte-range-form");
    }
    long end = range[2] + range[3];
    if (!isContents(signature.get("Contents"), range, file.bytes())) {
      return refused(end, "byte-range-gap");
    }
    int revision = revision(range, file);
    return revision == NO_REVISION
        ? refused(end, "byte-range-end")
        : new CoveredRange(end, new Span((int) range[1], (int) range[2]), revision, List.of());
  }

  private static CoveredRange refused(long end, String code) {
    return new CoveredRange(end, null, NO_REVISION, List.of(new Fault("", code, Map.of())));
  }

  private static long[] numbers(PdfValue value) {
    if (!(value instanceof Array array)) {
      return new long[0];
    }
    return array.values().stream()
        .mapToLong(v -> v instanceof Numeric number ? (long) number.value() : -1)
        .toArray();
  }

  private static boolean isInOrder(long[] range, long size) {
    boolean natural = range[1] > 0 && range[3] > 0 && range[1] < range[2];
    return range[0] == 0 && natural && range[2] < size && range[3] <= size - range[2];
  }

  /** The gap must be the contents as this very dictionary has them, in hexadecimal digits only. */
  private static boolean isContents(PdfValue contents, long[] range, byte[] file) {
    if (!(contents instanceof Text text) || text.start() != range[1] || text.end() != range[2]) {
      return false;
    }
    if (file[text.start()] != '<' || (text.end() - text.start()) % 2 != 0) {
      return false;
    }
    for (int i = text.start() + 1; i < text.end() - 1; i++) {
      if (Character.digit(file[i], 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The revision that ends there and brought the contents. */
  private static int revision(long[] range, PdfFile file) {
    List<Revision> revisions = file.revisions();
    for (int i = 0; i < revisions.size(); i++) {
      Revision revision = revisions.get(i);
      long more = range[2] + range[3] - revision.end();
      boolean ends = more == 0 || more > 0 && more == file.lineEnd(revision.end());
      boolean brings = range[1] >= revision.start() && range[2] <= revision.end();
      if (ends && brings) {
        return i;
      }
    }
    return NO_REVISION;
  }
}
