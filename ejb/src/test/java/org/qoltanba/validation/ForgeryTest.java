package org.qoltanba.validation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.document.verdict.Verdict;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.SignedPapers;
import org.qoltanba.validation.forgery.Forgeries;
import org.qoltanba.validation.forgery.Forgery;

/** No forgery is called valid, of whatever level the signatures in it are. */
class ForgeryTest {

  private static byte[] signed;
  private static byte[] lasting;

  @BeforeAll
  static void sign() throws Exception {
    signed = SignedPapers.signed(2);
    lasting =
        new ForeignSigner(Clock.systemUTC())
            .extend(signed, Sample.DIRECTOR, SignatureLevel.PAdES_BASELINE_LTA);
    assertTrue(Validators.judge(signed).valid());
    assertTrue(Validators.judge(lasting).valid());
  }

  static List<Forgery> forgeries() {
    return Forgeries.all();
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  void isNotValid(Forgery forgery) {
    var report = Validators.judge(forgery.of(signed));
    assertFalse(report.valid(), report.toString());
    assertTrue(
        report.signatures().isEmpty()
            || report.signatures().stream().anyMatch(s -> s.verdict() != Verdict.VALID),
        report.toString());
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  void norIsItWithTimestampsAndValidationData(Forgery forgery) {
    var report = Validators.judge(forgery.of(lasting));
    assertFalse(report.valid(), report.toString());
  }
}
