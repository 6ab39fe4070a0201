package org.qoltanba.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.document.Fault;
import org.qoltanba.document.verdict.PdfChange.Effect;
import org.qoltanba.document.verdict.SignatureVerdict;
import org.qoltanba.document.verdict.Verdict;
import org.qoltanba.validation.finding.Finding;
import org.qoltanba.validation.finding.Findings;
import org.qoltanba.validation.gate.GateReport;
import org.qoltanba.validation.gate.GateSignature;

/**
 * Puts together what the gate and DSS say of the same signatures: valid is only what both find
 * valid, and a signature that only one of them sees is none.
 */
record Agreement(GateReport gate, Findings dss) {

  List<SignatureVerdict> verdicts() {
    return gate.signatures().stream().map(this::verdict).toList();
  }

  /** Of a signature that lies beside what it signs, where there is nothing for the gate to see. */
  static SignatureVerdict alone(Finding finding) {
    return new SignatureVerdict(
        "",
        false,
        finding.verdict(),
        finding.level(),
        finding.certificate().flatMap(SignerCertificate::read),
        finding.time(),
        List.of(),
        finding.reasons(),
        finding.notes());
  }

  /** What concerns the file as a whole. */
  List<Fault> faults() {
    var faults = new ArrayList<>(gate.faults());
    var seen = new HashSet<Long>();
    gate.signatures().forEach(signature -> seen.add(signature.end()));
    for (Finding finding : dss.findings()) {
      if (!seen.contains(finding.end())) {
        faults.add(new Fault("", "signature-without-field", Map.of()));
      }
    }
    return faults;
  }

  private SignatureVerdict verdict(GateSignature signature) {
    Optional<Finding> finding =
        dss.findings().stream().filter(one -> one.end() == signature.end()).findFirst();
    var reasons = new ArrayList<>(signature.faults());
    reasons.addAll(gate.faults());
    changes(signature).ifPresent(reasons::add);
    finding.map(Finding::reasons).ifPresent(reasons::addAll);
    if (finding.isEmpty() && reasons.isEmpty()) {
      reasons.add(new Fault("", "signature-not-found", Map.of()));
    }
    return new SignatureVerdict(
        signature.field(),
        signature.timestamp(),
        reasons.isEmpty() ? Verdict.VALID : judged(signature, finding),
        finding.map(Finding::level).orElse(""),
        finding.flatMap(Finding::certificate).flatMap(SignerCertificate::read),
        finding.flatMap(Finding::time),
        signature.changes(),
        reasons,
        finding.map(Finding::notes).orElse(List.of()));
  }

  private Verdict judged(GateSignature signature, Optional<Finding> finding) {
    boolean broken = !signature.faults().isEmpty() || !gate.faults().isEmpty();
    boolean refused = finding.filter(f -> f.verdict() == Verdict.INVALID).isPresent();
    boolean invalid = broken || refused || effects(signature).contains(Effect.FORBIDDEN);
    return invalid ? Verdict.INVALID : Verdict.INDETERMINATE;
  }

  private static Optional<Fault> changes(GateSignature signature) {
    Set<Effect> effects = effects(signature);
    if (effects.contains(Effect.FORBIDDEN)) {
      return Optional.of(new Fault("", "changed-afterwards", Map.of()));
    }
    return effects.contains(Effect.QUESTIONABLE)
        ? Optional.of(new Fault("", "changed-questionably", Map.of()))
        : Optional.empty();
  }

  private static Set<Effect> effects(GateSignature signature) {
    var effects = new HashSet<Effect>();
    signature.changes().forEach(change -> effects.add(change.effect()));
    return effects;
  }
}
