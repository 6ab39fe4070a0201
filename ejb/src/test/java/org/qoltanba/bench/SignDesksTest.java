package org.qoltanba.bench;

import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.referee.SignedPdfCheck;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.SignatureDesk;

/** What is measured is what it is called. */
class SignDesksTest {

  @ParameterizedTest
  @CsvSource({"DIRECTOR, B_LTA", "DIRECTOR_RSA3072, B_LTA"})
  void bothDesksReachTheLevel(Sample key, SignatureLevel level) throws Exception {
    var ours = new SignatureDesk(key, level, Clock.systemUTC());
    SignedPdfCheck.of(ours.sign()).dssFinds("PAdES-BASELINE-LTA");
    var theirs = new DssDesk(key, level, ours.paper(), Clock.systemUTC());
    SignedPdfCheck.of(theirs.sign()).dssFinds("PAdES-BASELINE-LTA");
  }
}
