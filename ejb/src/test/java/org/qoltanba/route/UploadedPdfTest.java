package org.qoltanba.route;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Conformance;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.State;
import org.qoltanba.document.preparation.Answer;
import org.qoltanba.document.preparation.Form;
import org.qoltanba.document.preparation.PreparationOrder;
import org.qoltanba.document.upload.UploadPlace;
import org.qoltanba.intake.RemoteSignatures.Prepared;
import org.qoltanba.intake.Uploads;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.referee.SignedPdfCheck;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.SampleKeys;
import org.qoltanba.signing.SignedPapers;
import org.qoltanba.validation.ForeignSigner;
import org.qoltanba.validation.Validators;

/** Files of other people's making that are signed and kept. */
class UploadedPdfTest {

  private static final ForeignSigner SOMEBODY = new ForeignSigner(Clock.systemUTC());

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

  @Test
  void anArchivalFileIsSignedWhereItHasRoomAndStaysArchival() throws Exception {
    byte[] file = SignedPapers.withoutPlaces();
    var kept = road.receive(file, true, "organisation", "director");
    byte[] pdf = kept.pdf().orElseThrow().bytes();
    assertArrayEquals(file, Arrays.copyOf(pdf, file.length), "what came is kept byte for byte");
    assertEquals("uploaded", kept.record().template());
    assertEquals(State.SIGNED, kept.record().state());
    assertEquals("2b", kept.record().pdf().orElseThrow().conformance().pdfa());
    assertEquals(List.of(), kept.record().warnings());
    var boxes = ForeignFiles.boxes(pdf);
    boxes.forEach(box -> assertTrue(box.getWidth() > 200, box.toString()));
    float gap = boxes.get(0).getLowerLeftX() - boxes.get(1).getUpperRightX();
    assertTrue(gap >= 6, "side by side: " + boxes);
    PdfaCheck.of(pdf).obeys("2b");
    SignedPdfCheck.of(pdf).hasValidSignatures(2);
    assertTrue(Validators.judge(pdf).valid());
    assertEquals(kept.record(), road.intake().record(UploadRoad.DIRECTOR, kept.record().id()));
    assertEquals(
        "uploaded", road.intake().history(UploadRoad.DIRECTOR, kept.record().id()).get(0).detail());
  }

  @Test
  void aTaggedFileStaysAccessible() throws Exception {
    var kept = road.receive(SignedPapers.taggedWithoutPlaces(), true, "organisation", "director");
    byte[] pdf = kept.pdf().orElseThrow().bytes();
    assertEquals(
        new Conformance("2a", Optional.of("1")), kept.record().pdf().orElseThrow().conformance());
    PdfaCheck.of(pdf).obeys("2a").obeys("ua1");
    SignedPdfCheck.of(pdf).hasValidSignatures(2);
    assertTrue(Validators.judge(pdf).valid());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aFileOfLibreOfficeStaysWhatItIs(int part) throws Exception {
    byte[] file = ForeignFiles.byLibreOffice(part, folder);
    var kept = road.receive(file, true, "organisation", "director");
    byte[] pdf = kept.pdf().orElseThrow().bytes();
    String profile = kept.record().pdf().orElseThrow().conformance().pdfa();
    assertEquals(part, Character.digit(profile.charAt(0), 10));
    PdfaCheck.of(pdf).obeys(profile);
    SignedPdfCheck.of(pdf).hasValidSignatures(2);
    assertTrue(Validators.judge(pdf).valid());
  }

  @Test
  void signaturesOfOthersStayValid() throws Exception {
    byte[] once =
        SOMEBODY.certify(
            SignedPapers.withoutPlaces(),
            Sample.RECIPIENT,
            eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_LTA);
    var kept = road.receive(once, true, "organisation", "director");
    byte[] pdf = kept.pdf().orElseThrow().bytes();
    var report = Validators.judge(pdf);
    assertTrue(report.valid(), report.toString());
    assertEquals("PAdES-BASELINE-LTA", report.signatures().get(0).level());
    assertEquals(2, kept.record().signatures().size(), "only ours are in the record");
    assertEquals(
        List.of("upload-unseen-signature", "upload-unseen-signature"),
        kept.record().warnings().stream().map(Fault::code).toList());
    PdfaCheck.of(pdf).obeys("2b");
    SignedPdfCheck.of(pdf).opensslPasses(4);
  }

  @Test
  void anEmptyFieldThatIsThereIsUsed() throws Exception {
    byte[] file = SignedPapers.partly(2, 1);
    var party = UploadRoad.inField("party2");
    var kept = road.receive(UploadRoad.upload(file, true, List.of(party), "director"));
    byte[] pdf = kept.pdf().orElseThrow().bytes();
    assertEquals("party2", kept.record().signatures().get(0).field());
    assertEquals("director", kept.record().signatures().get(0).party());
    SignedPdfCheck.of(pdf).hasValidSignatures(2);
    assertTrue(Validators.judge(pdf).valid());
  }

  @Test
  void whatIsNotArchivalIsSignedWhereThatIsAskedAndSaysSo() throws Exception {
    var kept = road.receive(ForeignFiles.plain(), false, "organisation");
    byte[] pdf = kept.pdf().orElseThrow().bytes();
    assertEquals(Conformance.NONE, kept.record().pdf().orElseThrow().conformance());
    assertTrue(ForeignFiles.shown(pdf).contains("Құжат мұрағаттық PDF/A емес"));
    SignedPdfCheck.of(pdf).hasValidSignatures(1);
    assertTrue(Validators.judge(pdf).valid());
  }

  @Test
  void laterSignaturesAreMadeAsOnPapersOfOurs() throws Exception {
    var director = UploadRoad.placed(new UploadPlace(1, 100, 300, 200, 60));
    var recipient = UploadRoad.party("recipient");
    var kept =
        road.receive(UploadRoad.upload(ForeignFiles.plain(), false, List.of(director, recipient)));
    assertEquals(State.ISSUED, kept.record().state());
    var id = kept.record().id();
    var order = new SignatureOrder("director", SignatureLevel.B_LTA, true);
    var signed = road.intake().sign(UploadRoad.DIRECTOR, id, order, Optional.empty());
    assertEquals(State.PARTLY_SIGNED, signed.record().state());
    assertTrue(
        ForeignFiles.shown(signed.pdf().orElseThrow().bytes()).contains("мұрағаттық PDF/A емес"));
    var done = completed(id);
    assertEquals(State.SIGNED, done.record().state());
    byte[] pdf = done.pdf().orElseThrow().bytes();
    assertEquals(100, ForeignFiles.boxes(pdf).get(0).getLowerLeftX(), 0.01);
    SignedPdfCheck.of(pdf).opensslPasses(3);
    assertTrue(Validators.judge(pdf).valid());
  }

  private ArchivedDocument completed(UUID id) throws Exception {
    var key = SampleKeys.key(Sample.RECIPIENT);
    var prepared =
        road.signatures()
            .prepare(
                UploadRoad.DIRECTOR,
                id,
                new SignatureOrder("recipient", SignatureLevel.B_T),
                new PreparationOrder(key.chain().subList(0, 1), Form.VALUE));
    var attributes = prepared.attributes().orElseThrow().bytes();
    var value = new Content(key.signer().sign(attributes, key.identity().algorithm()));
    return road.signatures()
        .complete(
            UploadRoad.DIRECTOR,
            new Prepared(id, prepared.id()),
            new Answer(Form.VALUE, value),
            Optional.empty());
  }

  @Test
  void withoutRoomTheSignatureIsNotShownAndTheRecordWarns() throws Exception {
    var kept = road.receive(ForeignFiles.full(), false, "organisation");
    assertEquals("upload-unseen-signature", kept.record().warnings().get(0).code());
    assertEquals(0, ForeignFiles.boxes(kept.pdf().orElseThrow().bytes()).get(0).getWidth());
  }

  @Test
  void aSecondCallWithTheKeyGetsTheFirstAnswer() throws Exception {
    var key = Optional.of(new IdempotencyKey("once", "0".repeat(64)));
    var upload =
        UploadRoad.upload(ForeignFiles.plain(), false, List.of(UploadRoad.party("organisation")));
    var first = road.uploads().receive(UploadRoad.DIRECTOR, () -> new Uploads.Request(upload, key));
    assertEquals(
        first, road.uploads().receive(UploadRoad.DIRECTOR, () -> new Uploads.Request(upload, key)));
  }
}
