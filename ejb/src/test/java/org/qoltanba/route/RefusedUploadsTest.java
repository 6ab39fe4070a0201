package org.qoltanba.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.document.upload.UploadParty;
import org.qoltanba.document.upload.UploadPlace;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.SignedPapers;
import org.qoltanba.validation.ForeignSigner;

/** Files of other people's making that can't be signed. */
class RefusedUploadsTest {

  private static final ForeignSigner SOMEBODY = new ForeignSigner(Clock.systemUTC());

  private static final RegisterQuery EVERYTHING =
      new RegisterQuery(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          0,
          9);

  @TempDir static Path folder;
  private static UploadRoad road;

  @BeforeAll
  static void start() throws Exception {
    road = new UploadRoad(folder.resolve("archive"), UploadDesks.standard());
  }

  @AfterAll
  static void stop() {
    road.close();
  }

  static List<Arguments> bad() throws Exception {
    byte[] paper = SignedPapers.withoutPlaces();
    byte[] signed = SignedPapers.signed(1);
    var level = eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_B;
    byte[] tampered = SOMEBODY.sign(paper, Sample.DIRECTOR, level);
    tampered[tampered.length / 5] ^= 1;
    byte[] overlaid = Arrays.copyOf(signed, signed.length + 40);
    Arrays.fill(overlaid, signed.length, overlaid.length, (byte) '%');
    return List.of(
        Arguments.of("pdf-header", "no PDF at all".getBytes()),
        Arguments.of("pdf-header", new byte[0]),
        Arguments.of("pdf-no-startxref", Arrays.copyOf(paper, paper.length / 2)),
        Arguments.of("pdf-encrypted", ForeignFiles.encrypted()),
        Arguments.of("upload-active", ForeignFiles.withScript()),
        Arguments.of("upload-active", ForeignFiles.withDynamicForm()),
        Arguments.of("upload-locked", SOMEBODY.close(paper, Sample.DIRECTOR, level)),
        Arguments.of("upload-signature-broken", tampered),
        Arguments.of("bytes-after-end", overlaid));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void whatCanNotBeSignedIsRefusedAndNotKept(String code, byte[] file) {
    long before = road.intake().register(UploadRoad.DIRECTOR, EVERYTHING).total();
    assertRefused(code, file, false);
    assertEquals(before, road.intake().register(UploadRoad.DIRECTOR, EVERYTHING).total());
  }

  @Test
  void placesThatAreNoneAreRefused() throws Exception {
    assertRefused(
        "upload-no-such-page", UploadRoad.placed(new UploadPlace(9, 10, 10, 200, 60)), false);
    assertRefused(
        "upload-place-outside", UploadRoad.placed(new UploadPlace(1, 500, 10, 200, 60)), false);
    assertRefused(
        "upload-place-on-signed", UploadRoad.placed(new UploadPlace(1, 10, 10, 200, 60)), true);
  }

  @Test
  void whatIsNotArchivalIsRefusedWhereItMustBe() throws Exception {
    assertRefused("upload-not-archival", ForeignFiles.plain(), true);
  }

  @Test
  void whatTakesTooLongIsRefused() throws Exception {
    var desk = UploadDesks.taking(Duration.ofNanos(1));
    try (var slow = new UploadRoad(folder.resolve("slow"), desk)) {
      byte[] file = ForeignFiles.plain();
      var refusal = assertThrows(Refusal.class, () -> slow.receive(file, false, "organisation"));
      assertEquals("validation-too-long", refusal.faults().get(0).code());
    }
  }

  private void assertRefused(String code, UploadParty party, boolean signed) throws Exception {
    byte[] file = signed ? SignedPapers.signed(1) : ForeignFiles.plain();
    var upload = UploadRoad.upload(file, false, List.of(party), "director");
    var refusal = assertThrows(Refusal.class, () -> road.receive(upload));
    assertEquals(code, refusal.faults().get(0).code());
  }

  private void assertRefused(String code, byte[] file, boolean archival) {
    var refusal = assertThrows(Refusal.class, () -> road.receive(file, archival, "organisation"));
    assertEquals(code, refusal.faults().get(0).code(), refusal.faults().toString());
  }
}
