package org.qoltanba.validation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.verdict.SignatureVerdict;
import org.qoltanba.document.verdict.ValidationOrder;
import org.qoltanba.document.verdict.ValidationReport;
import org.qoltanba.validation.dss.DssJudge;
import org.qoltanba.validation.finding.Finding;
import org.qoltanba.validation.finding.Findings;
import org.qoltanba.validation.gate.Gate;
import org.qoltanba.validation.gate.GateReport;
import org.qoltanba.validation.gate.GateSignature;
import org.qoltanba.validation.gost.GostJudge;

/** Judges signed files of anyone's making. Safe for use by many threads. */
public final class Validator {

  private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private final DssJudge dss;
  private final GostJudge gost;

  public Validator(DssJudge dss, GostJudge gost) {
    this.dss = dss;
    this.gost = gost;
  }

  /**
   * @throws Refusal if the file is neither a PDF nor a signature
   */
  public ValidationReport judge(ValidationOrder order) {
    if (order.original().isPresent()) {
      return detached(order, order.original().get());
    }
    if (!isPdf(order.file())) {
      throw Refusal.unprocessable(new Fault("", "not-a-pdf"));
    }
    return pdf(order);
  }

  private static boolean isPdf(Content file) {
    return file.size() > HEADER.length
        && Arrays.equals(file.bytes(), 0, HEADER.length, HEADER, 0, HEADER.length);
  }

  private ValidationReport pdf(ValidationOrder order) {
    GateReport gate = Gate.judge(order.file().bytes());
    // What the gate can't read, or nobody has signed, DSS need not be troubled with.
    Findings found =
        gate.signatures().isEmpty()
            ? new Findings(List.of(), Map.of())
            : dss.judge(order.file(), order.reports()).with(national(gate, order.file()));
    var agreement = new Agreement(gate, found);
    List<SignatureVerdict> verdicts = agreement.verdicts();
    return new ValidationReport(
        verdicts, missing(gate, order), agreement.faults(), Optional.empty(), found.reports());
  }

  /** Those of Kazakhstan's GOST, of which DSS only says that it does not know them. */
  private List<Finding> national(GateReport gate, Content pdf) {
    return gate.signatures().stream()
        .filter(signature -> signature.gap() != null)
        .flatMap(
            signature ->
                gost
                    .judge(
                        signature.contents(pdf.bytes()),
                        signature.covered(pdf.bytes()),
                        signature.end())
                    .stream())
        .toList();
  }

  private ValidationReport detached(ValidationOrder order, Content original) {
    Optional<Finding> national = gost.judge(order.file().bytes(), original.bytes(), 0);
    Findings found =
        national
            .map(finding -> new Findings(List.of(finding), Map.of()))
            .orElseGet(() -> dss.judge(order.file(), original, order.reports()));
    List<SignatureVerdict> verdicts = found.findings().stream().map(Agreement::alone).toList();
    List<String> missing = order.expected().map(List::copyOf).orElse(List.of());
    List<Fault> faults =
        verdicts.isEmpty() ? List.of(new Fault("", "signature-not-found")) : List.of();
    return new ValidationReport(verdicts, missing, faults, Optional.empty(), found.reports());
  }

  private static List<String> missing(GateReport gate, ValidationOrder order) {
    if (order.expected().isEmpty()) {
      return gate.openFields();
    }
    var missing = new ArrayList<>(order.expected().get());
    missing.removeAll(gate.signatures().stream().map(GateSignature::field).toList());
    missing.sort(null);
    return missing;
  }
}
