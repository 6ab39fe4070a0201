package org.qoltanba.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.signing.PadesSignerTest.STOPPED;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.document.Language;
import org.qoltanba.document.Party;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.Titles;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.referee.SignedPdfCheck;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.appearance.CheckAddress;
import org.qoltanba.validation.Validators;

/**
 * Every kind of key by every level, by 1, 2, 3 or 10 parties, by tagged or not: EU DSS finds
 * exactly the level and passes it, so do the gate, {@code openssl cms -verify -cades} and {@code
 * pdfsig}, and veraPDF is content after every revision.
 *
 * <p>Always run are the cases in which any two of these come together; all 160 with {@code
 * -Dqoltanba.matrix=whole}.
 */
class SignatureMatrixTest {

  private static final List<Integer> NUMBERS = List.of(1, 2, 3, 10);
  private static final List<SignatureLevel> LEVELS = SignatureLevelsTest.baseline().toList();
  private static final Map<String, byte[]> PAPERS = new ConcurrentHashMap<>();
  private static final Pattern END = Pattern.compile("%%EOF\\r?\\n?");

  record Case(Sample key, SignatureLevel level, int parties, boolean tagged) {}

  /** Twenty: each key once with each level, turning the others as on a dial. */
  static Stream<Case> pairs() {
    var keys = SignatureLevelsTest.KEYS;
    return IntStream.range(0, keys.size() * LEVELS.size())
        .mapToObj(n -> new int[] {n / LEVELS.size(), n % LEVELS.size()})
        .map(
            at ->
                new Case(
                    keys.get(at[0]),
                    LEVELS.get(at[1]),
                    NUMBERS.get((at[0] + at[1]) % NUMBERS.size()),
                    (at[0] + at[1] / 2) % 2 == 1));
  }

  static Stream<Case> whole() {
    return SignatureLevelsTest.KEYS.stream()
        .flatMap(key -> LEVELS.stream().map(level -> new Case(key, level, 0, false)))
        .flatMap(c -> NUMBERS.stream().map(n -> new Case(c.key(), c.level(), n, false)))
        .flatMap(c -> Stream.of(c, new Case(c.key(), c.level(), c.parties(), true)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void anyTwoTogether(Case one) throws Exception {
    judge(one);
  }

  @ParameterizedTest
  @MethodSource("whole")
  @EnabledIfSystemProperty(named = "qoltanba.matrix", matches = "whole")
  void allTogether(Case one) throws Exception {
    judge(one);
  }

  private static void judge(Case one) throws Exception {
    var pdf = signed(one);
    var words = Collections.nCopies(one.parties(), SignatureLevelsTest.word(one.level()));
    var check = SignedPdfCheck.of(pdf);
    if (one.level().compareTo(SignatureLevel.B_LT) < 0) {
      check.dssFindsOfLowerLevels(words.toArray(String[]::new));
    } else {
      check.dssFinds(words.toArray(String[]::new));
    }
    boolean lasting = one.level() == SignatureLevel.B_LTA;
    check.opensslPasses(lasting ? one.parties() + 1 : one.parties());
    // Its library can't check RSASSA-PSS.
    if (one.key() != Sample.DIRECTOR_PSS3072) {
      check.popplerPasses(one.parties());
    }
    assertTrue(Validators.judge(pdf).valid());
    archival(pdf, one);
  }

  /** The file as it was after each of its revisions. */
  private static void archival(byte[] pdf, Case one) throws Exception {
    var revisions = new ArrayList<byte[]>();
    var ends = END.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
    while (ends.find()) {
      revisions.add(Arrays.copyOf(pdf, ends.end()));
    }
    // The file with its fields, each signature, the proofs, and the time-stamp of the document.
    int added = Math.max(0, one.level().compareTo(SignatureLevel.B_T));
    assertEquals(1 + one.parties() + added, revisions.size());
    for (byte[] revision : revisions) {
      PdfaCheck.of(revision).obeys(one.tagged() ? "2a" : "2b");
      if (one.tagged()) {
        PdfaCheck.of(revision).obeys("ua1");
      }
    }
  }

  private static byte[] signed(Case one) throws Exception {
    var ids = IntStream.rangeClosed(1, one.parties()).mapToObj(i -> "party" + i).toList();
    var name = new Titles("Тарап", "Сторона", "Party");
    var key = SampleKeys.key(one.key());
    var ring = new KeyRing(ids.stream().map(id -> new KeyRing.Entry("*", id, key)).toList());
    var paper =
        Papers.paper(
            paper(ids, one.tagged()),
            Language.RU,
            ids.stream().map(id -> new SignatureOrder(id, one.level(), true)).toList(),
            ids.stream().map(id -> new Party(id, name)).toList());
    return new PadesSigner(ring, SampleWire.authorities(STOPPED), CheckAddress.NONE, STOPPED)
        .sign(paper)
        .pdf()
        .bytes();
  }

  private static byte[] paper(List<String> ids, boolean tagged) throws Exception {
    var places = ids.stream().map(id -> "urn:x-sig:" + id).toList();
    var name = places.size() + " " + tagged;
    if (!PAPERS.containsKey(name)) {
      PAPERS.put(name, tagged ? PaperPdf.tagged(places) : PaperPdf.with(places));
    }
    return PAPERS.get(name);
  }
}
