package org.qoltanba.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.signing.PadesSignerTest.STOPPED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.verdict.ValidationOrder;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.referee.SignedPdfCheck;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.appearance.CheckAddress;
import org.qoltanba.validation.Validators;

/**
 * Every kind of key at every level, judged by others and by our own judge; how many parties may
 * sign, and tagged papers, stand in {@link SignatureMatrixTest}.
 */
class SignatureLevelsTest {

  static final List<Sample> KEYS =
      List.of(
          Sample.DIRECTOR,
          Sample.DIRECTOR_P384,
          Sample.DIRECTOR_P521,
          Sample.DIRECTOR_RSA3072,
          Sample.DIRECTOR_PSS3072);

  static Stream<Arguments> keysAndLevels() {
    return KEYS.stream().flatMap(key -> baseline().map(level -> Arguments.of(key, level)));
  }

  @ParameterizedTest
  @MethodSource("keysAndLevels")
  void everyKindOfKeyReachesTheLevel(Sample key, SignatureLevel level) throws Exception {
    var signer =
        new PadesSigner(
            SampleKeys.ring(key), SampleWire.authorities(STOPPED), CheckAddress.NONE, STOPPED);
    var order = new SignatureOrder("director", level, true);
    var paper = Papers.paper(PaperPdf.with(Papers.PLACES), Language.KK, List.of(order));
    var signed = signer.sign(paper);
    assertEquals(level, signed.signatures().get(0).level());
    PdfaCheck.of(signed.pdf().bytes()).obeys("2b");
    var check = SignedPdfCheck.of(signed.pdf().bytes());
    if (level.compareTo(SignatureLevel.B_LT) < 0) {
      check.dssFindsOfLowerLevels(word(level));
    } else {
      check.dssFinds(word(level));
    }
    check.opensslPasses(level == SignatureLevel.B_LTA ? 2 : 1);
    assertTrue(Validators.judge(signedBy(signed.pdf(), "director")).valid());
    if (key != Sample.DIRECTOR_PSS3072) {
      check.popplerPasses(1);
    }
  }

  /** Of three places, and nobody else is expected to have signed. */
  private static ValidationOrder signedBy(Content pdf, String party) {
    return new ValidationOrder(pdf, Optional.empty(), Optional.of(Set.of(party)), Set.of());
  }

  static Stream<SignatureLevel> baseline() {
    return Stream.of(SignatureLevel.values()).filter(level -> level != SignatureLevel.BES);
  }

  static String word(SignatureLevel level) {
    return "PAdES-BASELINE-" + level.word().substring(2);
  }
}
