package org.qoltanba.document.verdict;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qoltanba.document.Fault;

/**
 * The answer about a signed file.
 *
 * @param signatures in the order in which they were made, time-stamps of the document among them
 * @param missing the names of fields that should be signed and are not
 * @param faults what is wrong with the file as a whole
 * @param archival empty for what is no PDF, or no readable one
 * @param reports in XML, those that were asked for and could be made
 */
public record ValidationReport(
    List<SignatureVerdict> signatures,
    List<String> missing,
    List<Fault> faults,
    Optional<Archival> archival,
    Map<ReportKind, String> reports) {

  public ValidationReport {
    signatures = List.copyOf(signatures);
    missing = List.copyOf(missing);
    faults = List.copyOf(faults);
    Objects.requireNonNull(archival);
    reports = Map.copyOf(reports);
  }

  /**
   * Whether there is a signature, none is missing, every one is valid, and nothing was changed that
   * they do not permit.
   */
  public boolean valid() {
    return faults.isEmpty()
        && missing.isEmpty()
        && signatures.stream().anyMatch(signature -> !signature.timestamp())
        && signatures.stream().allMatch(signature -> signature.verdict() == Verdict.VALID);
  }

  public ValidationReport with(Archival judged) {
    return new ValidationReport(signatures, missing, faults, Optional.of(judged), reports);
  }
}
