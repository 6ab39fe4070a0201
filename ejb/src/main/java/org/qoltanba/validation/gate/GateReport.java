package org.qoltanba.validation.gate;

import java.util.List;
import org.qoltanba.document.Fault;

/**
 * What the gate says of a file.
 *
 * @param signatures in the order in which they were made
 * @param openFields the names of signature fields that nobody has signed
 * @param faults what concerns the whole file, so that no signature in it can be trusted
 */
public record GateReport(
    List<GateSignature> signatures, List<String> openFields, List<Fault> faults) {

  public GateReport {
    signatures = List.copyOf(signatures);
    openFields = List.copyOf(openFields);
    faults = List.copyOf(faults);
  }

  /** Whether nothing stands against the file and its signatures; true of an unsigned one, too. */
  public boolean passes() {
    return faults.isEmpty() && signatures.stream().allMatch(GateSignature::passes);
  }
}
