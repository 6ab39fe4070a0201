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
import org.qoltanba.validation.dss.DssReport;
import org.qoltanba.validation.gate.Gate;
import org.qoltanba.validation.gate.GateReport;
import org.qoltanba.validation.gate.GateSignature;

/** Judges signed files of anyone's making. Safe for use by many threads. */
public final class Validator {

  private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private final DssJudge dss;
  private final TimedWork work;

  public Validator(DssJudge dss, TimedWork work) {
    this.dss = dss;
    this.work = work;
  }

  /**
   * @throws Refusal if the file is neither a PDF nor a signature, or takes too long
   */
  public ValidationReport judge(ValidationOrder order) {
    if (!isPdf(order.file())) {
      throw Refusal.unprocessable(new Fault("", "not-a-pdf"));
    }
    return work.run(() -> pdf(order));
  }

  private static boolean isPdf(Content file) {
    return file.size() > HEADER.length
        && Arrays.equals(file.bytes(), 0, HEADER.length, HEADER, 0, HEADER.length);
  }

  private ValidationReport pdf(ValidationOrder order) {
    GateReport gate = Gate.judge(order.file().bytes());
    // What the gate can't read, or nobody has signed, DSS need not be troubled with.
    DssReport found =
        gate.signatures().isEmpty()
            ? new DssReport(List.of(), Map.of())
            : dss.judge(order.file(), order.reports());
    var agreement = new Agreement(gate, found);
    List<SignatureVerdict> verdicts = agreement.verdicts();
    return new ValidationReport(
        verdicts, missing(gate, order), agreement.faults(), Optional.empty(), found.reports());
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
