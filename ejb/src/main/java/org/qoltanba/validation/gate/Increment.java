package org.qoltanba.validation.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.Fault;
import org.qoltanba.validation.pdf.PdfBroken;
import org.qoltanba.validation.pdf.PdfFile;
import org.qoltanba.validation.pdf.Revision;
import org.qoltanba.validation.pdf.XrefEntry;
import org.qoltanba.validation.pdf.XrefEntry.Kind;
import org.qoltanba.validation.pdf.XrefSection;
import org.qoltanba.validation.pdf.XrefSection.Span;

/**
 * A revision that came after a signature: it may neither free what was there nor point at what it
 * does not bring, and all that it brings is in its cross-reference.
 */
final class Increment {

  private final PdfFile file;
  private final Revision before;
  private final Revision revision;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Span> known = new ArrayList<>();

  Increment(PdfFile file, Revision before, Revision revision) {
    this.file = file;
    this.before = before;
    this.revision = revision;
  }

  List<Fault> faults() throws PdfBroken {
    for (XrefSection section : revision.sections()) {
      for (Map.Entry<Integer, XrefEntry> entry : section.entries().entrySet()) {
        judge(entry.getKey(), entry.getValue());
      }
      known.addAll(section.parts());
      known.add(new Span(section.end(), revision.end()));
    }
    judgeGaps();
    return faults;
  }

  private void judge(int number, XrefEntry entry) throws PdfBroken {
    Optional<XrefEntry> old = before.entry(number);
    if (old.filter(entry::equals).isPresent() && entry.kind() != Kind.IN) {
      return;
    }
    boolean used = old.filter(o -> o.kind() != Kind.FREE).isPresent();
    boolean other = entry.kind() == Kind.AT && generation(old.orElse(entry)) != entry.which();
    if (used && (entry.kind() == Kind.FREE || other)) {
      fault("object-freed", number);
    } else if (entry.kind() == Kind.AT) {
      judgePlace(number, entry);
    } else if (entry.kind() == Kind.IN && !isOwn(entry.where())) {
      fault("object-redirected", number);
    }
  }

  private static int generation(XrefEntry entry) {
    return entry.kind() == Kind.AT ? entry.which() : 0;
  }

  private void judgePlace(int number, XrefEntry entry) throws PdfBroken {
    if (entry.where() < revision.start() || entry.where() >= revision.end()) {
      fault("object-redirected", number);
    } else {
      known.add(revision.span(number));
    }
  }

  /** Whether this revision brings the object stream; one of before may go on being used. */
  private boolean isOwn(int container) {
    Optional<XrefEntry> stream = revision.entry(container).filter(e -> e.kind() == Kind.AT);
    return stream
        .filter(e -> e.where() >= revision.start() || before.entry(container).equals(stream))
        .isPresent();
  }

  /** Between what the cross-reference knows there may be space and comments. */
  private void judgeGaps() {
    known.sort(Comparator.comparingInt(Span::start));
    int at = revision.start();
    for (Span span : known) {
      if (span.start() > at && !isBlank(at, span.start())) {
        faults.add(new Fault("", "bytes-unreferenced", Map.of("position", at)));
      }
      at = Math.max(at, span.end());
    }
  }

  private boolean isBlank(int start, int end) {
    byte[] bytes = file.bytes();
    boolean comment = false;
    for (int i = start; i < end; i++) {
      boolean lineEnd = bytes[i] == '\n' || bytes[i] == '\r';
      comment = !lineEnd && (comment || bytes[i] == '%');
      if (!comment && bytes[i] > ' ' || bytes[i] < 0 && !comment) {
        return false;
      }
    }
    return true;
  }

  private void fault(String code, int number) {
    faults.add(new Fault("", code, Map.of("object", number)));
  }
}
