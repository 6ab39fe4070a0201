package org.qoltanba.validation.gate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.document.verdict.PdfChange.Effect;
import org.qoltanba.signing.SignedPapers;
import org.qoltanba.validation.forgery.Forgeries;
import org.qoltanba.validation.forgery.Forgery;

/** The gate refuses every forgery but those that only cryptography can tell. */
class ForgeryTest {

  private static byte[] signed;

  @BeforeAll
  static void sign() throws Exception {
    signed = SignedPapers.signed(2);
    assertTrue(Gate.judge(signed).passes());
  }

  static Stream<Forgery> forgeries() {
    return Forgeries.all().stream().filter(forgery -> !forgery.reason().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  void isRefusedForItsReason(Forgery forgery) {
    GateReport report = Gate.judge(forgery.of(signed));
    assertFalse(report.passes(), report.toString());
    assertTrue(reasons(report).contains(forgery.reason()), report.toString());
  }

  private static Set<String> reasons(GateReport report) {
    var codes = new HashSet<String>();
    report.faults().forEach(fault -> codes.add(fault.code()));
    for (GateSignature signature : report.signatures()) {
      signature.faults().forEach(fault -> codes.add(fault.code()));
      signature.changes().stream()
          .filter(change -> change.effect() != Effect.PERMITTED)
          .forEach(change -> codes.add(change.code()));
    }
    return codes;
  }
}
