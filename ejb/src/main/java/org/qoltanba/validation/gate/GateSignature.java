package org.qoltanba.validation.gate;

import java.util.List;
import org.qoltanba.document.Fault;
import org.qoltanba.document.verdict.PdfChange;

/**
 * What the gate says of one signature or time-stamp.
 *
 * @param field the fully qualified name of its field
 * @param timestamp that it is the document's time-stamp and nobody's signature
 * @param end behind the last byte it covers; 0 where that can't be told
 * @param faults why its structure can't be trusted
 * @param changes what was changed after it, oldest first
 */
public record GateSignature(
    String field, boolean timestamp, long end, List<Fault> faults, List<PdfChange> changes) {

  public GateSignature {
    faults = List.copyOf(faults);
    changes = List.copyOf(changes);
  }

  /** Whether nothing stands against it. */
  public boolean passes() {
    return faults.isEmpty()
        && changes.stream().allMatch(change -> change.effect() == PdfChange.Effect.PERMITTED);
  }
}
