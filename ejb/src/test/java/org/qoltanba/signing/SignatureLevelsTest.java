package org.qoltanba.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.signing.PadesSignerTest.STOPPED;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.Party;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.Titles;
import org.qoltanba.document.verdict.ValidationOrder;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.referee.SignedPdfCheck;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.appearance.CheckAddress;
import org.qoltanba.validation.Validators;

/** Every kind of key at every level, judged by others and by our own judge. */
class SignatureLevelsTest {

  private static final CheckAddress CHECK =
      new CheckAddress(Optional.of("https://qoltanba.example/check/{document}"));

  private static final List<Sample> KEYS =
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

  static Stream<Arguments> numbersAndLevels() {
    return Stream.of(1, 2, 3, 10).flatMap(n -> baseline().map(level -> Arguments.of(n, level)));
  }

  @ParameterizedTest
  @MethodSource("numbersAndLevels")
  void soManyPartiesReachTheLevelOnATaggedPaper(int number, SignatureLevel level) throws Exception {
    var pdf = signed(number, level, true);
    PdfaCheck.of(pdf).obeys("2a").obeys("ua1");
    judge(pdf, number, level);
  }

  @ParameterizedTest
  @MethodSource("numbersAndLevels")
  void soManyPartiesReachTheLevelOnAnUntaggedPaper(int number, SignatureLevel level)
      throws Exception {
    var pdf = signed(number, level, false);
    PdfaCheck.of(pdf).obeys("2b");
    judge(pdf, number, level);
  }

  private static byte[] signed(int number, SignatureLevel level, boolean tagged) throws Exception {
    var ids = IntStream.rangeClosed(1, number).mapToObj(i -> "party" + i).toList();
    var places = ids.stream().map(id -> "urn:x-sig:" + id).toList();
    var name = new Titles("Тарап", "Сторона", "Party");
    var key = SampleKeys.key(Sample.DIRECTOR);
    var ring = new KeyRing(ids.stream().map(id -> new KeyRing.Entry("*", id, key)).toList());
    var paper =
        Papers.paper(
            tagged ? PaperPdf.tagged(places) : PaperPdf.with(places),
            Language.RU,
            ids.stream().map(id -> new SignatureOrder(id, level, true)).toList(),
            ids.stream().map(id -> new Party(id, name)).toList());
    return new PadesSigner(ring, SampleWire.authorities(STOPPED), CheckAddress.NONE, STOPPED)
        .sign(paper)
        .pdf()
        .bytes();
  }

  private static void judge(byte[] pdf, int number, SignatureLevel level) throws Exception {
    var words = Collections.nCopies(number, word(level)).toArray(String[]::new);
    var check = SignedPdfCheck.of(pdf);
    if (level.compareTo(SignatureLevel.B_LT) < 0) {
      check.dssFindsOfLowerLevels(words);
    } else {
      check.dssFinds(words);
    }
    check.popplerPasses(number);
    assertTrue(Validators.judge(pdf).valid());
    check.opensslPasses(level == SignatureLevel.B_LTA ? number + 1 : number);
  }

  private static Stream<SignatureLevel> baseline() {
    return Stream.of(SignatureLevel.values()).filter(level -> level != SignatureLevel.BES);
  }

  private static String word(SignatureLevel level) {
    return "PAdES-BASELINE-" + level.word().substring(2);
  }
}
