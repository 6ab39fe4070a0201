package org.qoltanba.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Conformance;
import org.qoltanba.document.Fault;
import org.qoltanba.document.verdict.Archival;
import org.qoltanba.document.verdict.PdfChange;
import org.qoltanba.document.verdict.ReportKind;
import org.qoltanba.document.verdict.SignatureTime;
import org.qoltanba.document.verdict.SignatureVerdict;
import org.qoltanba.document.verdict.Signer;
import org.qoltanba.document.verdict.ValidationOrder;
import org.qoltanba.document.verdict.ValidationReport;
import org.qoltanba.document.verdict.Verdict;
import org.qoltanba.intake.Validations;

/** Answers the same of every file: one signature, after which a page was changed. */
public final class FakeValidations implements Validations {

  public Caller caller;
  public ValidationOrder asked;

  @Override
  public ValidationReport validate(Caller who, Supplier<ValidationOrder> order) {
    caller = who;
    asked = order.get();
    return new ValidationReport(
        List.of(changed()),
        List.of("lawyer"),
        List.of(),
        Optional.of(new Archival(Optional.of(new Conformance("3a", Optional.of("1"))), List.of())),
        Map.of(ReportKind.SIMPLE, "<SimpleReport/>"));
  }

  private static SignatureVerdict changed() {
    var signer =
        new Signer(
            "Ә. Ұ.",
            Optional.of("520101299991"),
            Optional.empty(),
            Optional.empty(),
            List.of("head"),
            "Authority",
            "1f",
            false);
    var at = Instant.parse("2026-11-22T12:00:00Z");
    var change =
        new PdfChange("page-changed", PdfChange.Effect.FORBIDDEN, Optional.of(2), "12 0 R");
    return new SignatureVerdict(
        "director",
        false,
        Verdict.INVALID,
        "PAdES-BASELINE-T",
        Optional.of(signer),
        Optional.of(new SignatureTime(at, SignatureTime.Source.TIMESTAMP)),
        List.of(change),
        List.of(new Fault("", "changed-afterwards")),
        List.of(new Fault("", "revocation-unknown")));
  }
}
