package org.qoltanba.validation.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.qoltanba.document.Fault;
import org.qoltanba.document.verdict.PdfChange;
import org.qoltanba.validation.change.Comparison;
import org.qoltanba.validation.form.Form;
import org.qoltanba.validation.form.FormField;
import org.qoltanba.validation.pdf.PdfBroken;
import org.qoltanba.validation.pdf.PdfFile;
import org.qoltanba.validation.pdf.Revision;

/** Judges one file's structure. */
public final class Gate {

  private final PdfFile file;
  private final List<Form> forms = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Map<Integer, List<PdfChange>> steps = new HashMap<>();

  private Gate(PdfFile file) {
    this.file = file;
  }

  /** Never throws for what is in the file: what can't be read is a fault in the report. */
  public static GateReport judge(byte[] pdf) {
    try {
      return new Gate(PdfFile.read(pdf)).report();
    } catch (PdfBroken e) {
      return new GateReport(List.of(), List.of(), List.of(fault(e)));
    }
  }

  private GateReport report() throws PdfBroken {
    for (Revision revision : file.revisions()) {
      forms.add(Form.of(revision));
    }
    judgeTail();
    judgeRevisions();
    var signatures = new ArrayList<GateSignature>();
    var open = new ArrayList<String>();
    for (FormField field : forms.get(forms.size() - 1).fields()) {
      if (field.isSigned()) {
        signatures.add(signature(field));
      } else if (field.isForSignature()) {
        open.add(field.name());
      }
    }
    signatures.sort(Comparator.comparingLong(GateSignature::end));
    judgeTogether(signatures);
    return new GateReport(signatures, open, faults);
  }

  private void judgeTail() {
    int end = file.newest().end();
    if (end + file.lineEnd(end) != file.bytes().length) {
      faults.add(new Fault("", "bytes-after-end", Map.of("position", end)));
    }
  }

  private void judgeRevisions() throws PdfBroken {
    List<Revision> revisions = file.revisions();
    boolean signed = false;
    for (int i = 0; i < revisions.size(); i++) {
      if (signed) {
        Revision before = revisions.get(i - 1);
        faults.addAll(new Increment(file, before, revisions.get(i)).faults());
        steps.put(i, Comparison.changes(file, before, revisions.get(i)));
      }
      signed |= forms.get(i).fields().stream().anyMatch(FormField::isSigned);
    }
    if (signed && steps.isEmpty()) {
      // Nothing to compare with: but each object has to be where the file says.
      Comparison.changes(file, file.newest(), file.newest());
    }
  }

  private GateSignature signature(FormField field) {
    var range = CoveredRange.of(field.signature(), file);
    var own = new ArrayList<>(range.faults());
    if (own.isEmpty()) {
      own.addAll(new SignatureContents(field.signature()).faults());
    }
    return new GateSignature(
        field.name(),
        field.isTimestamp(),
        range.end(),
        range.gap(),
        own,
        changesAfter(range.revision()));
  }

  private List<PdfChange> changesAfter(int revision) {
    var changes = new ArrayList<PdfChange>();
    for (int step : new TreeSet<>(steps.keySet())) {
      if (step > revision) {
        changes.addAll(steps.get(step));
      }
    }
    return changes;
  }

  /** No two signatures can cover the same bytes: each would have to cover the other. */
  private void judgeTogether(List<GateSignature> signatures) {
    var ends = new HashSet<Long>();
    for (GateSignature signature : signatures) {
      if (signature.end() > 0 && !ends.add(signature.end())) {
        faults.add(new Fault("", "byte-range-shared", Map.of("field", signature.field())));
      }
    }
  }

  static Fault fault(PdfBroken broken) {
    return new Fault("", broken.code(), Map.of("position", broken.position()));
  }
}
