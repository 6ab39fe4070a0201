package org.qoltanba.route;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.uuid.Generators;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.archive.jpa.LocalArchive;
import org.qoltanba.conformance.VeraPdf;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Conformance;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.Language;
import org.qoltanba.document.Party;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.State;
import org.qoltanba.document.Titles;
import org.qoltanba.document.preparation.Answer;
import org.qoltanba.document.preparation.Form;
import org.qoltanba.document.preparation.PreparationOrder;
import org.qoltanba.document.upload.Upload;
import org.qoltanba.document.upload.UploadParty;
import org.qoltanba.document.upload.UploadPlace;
import org.qoltanba.intake.RemoteSignatures.Prepared;
import org.qoltanba.intake.Uploads;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.referee.SignedPdfCheck;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.SampleKeys;
import org.qoltanba.signing.SampleWire;
import org.qoltanba.signing.SignedPapers;
import org.qoltanba.template.Shelf;
import org.qoltanba.validation.ForeignSigner;
import org.qoltanba.validation.Validators;

/** Files of other people's making, along the real road and through a database in a file. */
class UploadedPdfTest {

  private static final Caller DIRECTOR = new Caller("director", "shelter", Set.of());
  private static final Clock CLOCK = Clock.systemUTC();
  private static final Supplier<UUID> IDS = Generators.timeBasedEpochGenerator()::generate;
  private static final ForeignSigner SOMEBODY = new ForeignSigner(CLOCK);

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
  private static LocalArchive store;
  private static DefaultCamelContext camel;
  private static RoadUploads uploads;
  private static RoadIntake intake;
  private static RoadSignatures signatures;

  @BeforeAll
  static void start() throws Exception {
    store = new LocalArchive(folder.resolve("archive"), CLOCK);
    var shelf = Shelf.packed();
    camel = road(shelf, UploadDesks.standard());
    var template = camel.createProducerTemplate();
    uploads = new RoadUploads(template, store.archive(), CLOCK, IDS);
    intake = new RoadIntake(template, store.archive(), shelf, Map::of, CLOCK, IDS);
    signatures = new RoadSignatures(template, store.archive(), CLOCK, IDS);
  }

  private static DefaultCamelContext road(Shelf shelf, UploadDesk desk) throws Exception {
    var road = new DefaultCamelContext();
    road.addRoutes(new Road(rooms(shelf, desk)));
    road.start();
    return road;
  }

  private static Rooms rooms(Shelf shelf, UploadDesk desk) {
    var authorities = SampleWire.authorities(CLOCK);
    return new KeptRooms(shelf, CLOCK, authorities, new VeraPdf()).in(store, desk);
  }

  @AfterAll
  static void stop() {
    camel.stop();
    store.close();
  }

  @Test
  void anArchivalFileIsSignedWhereItHasRoomAndStaysArchival() throws Exception {
    byte[] file = SignedPapers.withoutPlaces();
    var kept = receive(file, true, "organisation", "director");
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
    assertEquals(kept.record(), intake.record(DIRECTOR, kept.record().id()));
    assertEquals("uploaded", intake.history(DIRECTOR, kept.record().id()).get(0).detail());
  }

  @Test
  void aTaggedFileStaysAccessible() throws Exception {
    var kept = receive(SignedPapers.taggedWithoutPlaces(), true, "organisation", "director");
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
    var kept = receive(file, true, "organisation", "director");
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
    var kept = receive(once, true, "organisation", "director");
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
    var party =
        new UploadParty(new Party("director", title()), Optional.of("party2"), Optional.empty());
    var kept = receive(upload(file, true, List.of(party), "director"));
    byte[] pdf = kept.pdf().orElseThrow().bytes();
    assertEquals("party2", kept.record().signatures().get(0).field());
    assertEquals("director", kept.record().signatures().get(0).party());
    SignedPdfCheck.of(pdf).hasValidSignatures(2);
    assertTrue(Validators.judge(pdf).valid());
  }

  @Test
  void whatIsNotArchivalIsSignedOnlyIfAskedAndSaysSo() throws Exception {
    assertRefused("upload-not-archival", ForeignFiles.plain(), true);
    var kept = receive(ForeignFiles.plain(), false, "organisation");
    byte[] pdf = kept.pdf().orElseThrow().bytes();
    assertEquals(Conformance.NONE, kept.record().pdf().orElseThrow().conformance());
    assertTrue(ForeignFiles.shown(pdf).contains("Құжат мұрағаттық PDF/A емес"));
    SignedPdfCheck.of(pdf).hasValidSignatures(1);
    assertTrue(Validators.judge(pdf).valid());
  }

  @Test
  void laterSignaturesAreMadeAsOnPapersOfOurs() throws Exception {
    var director = new UploadParty(new Party("director", title()), Optional.empty(), place());
    var recipient =
        new UploadParty(new Party("recipient", title()), Optional.empty(), Optional.empty());
    var kept = receive(upload(ForeignFiles.plain(), false, List.of(director, recipient)));
    assertEquals(State.ISSUED, kept.record().state());
    var id = kept.record().id();
    var order = new SignatureOrder("director", SignatureLevel.B_LTA, true);
    var signed = intake.sign(DIRECTOR, id, order, Optional.empty());
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
        signatures.prepare(
            DIRECTOR,
            id,
            new SignatureOrder("recipient", SignatureLevel.B_T),
            new PreparationOrder(key.chain().subList(0, 1), Form.VALUE));
    var attributes = prepared.attributes().orElseThrow().bytes();
    var value = new Content(key.signer().sign(attributes, key.identity().algorithm()));
    return signatures.complete(
        DIRECTOR, new Prepared(id, prepared.id()), new Answer(Form.VALUE, value), Optional.empty());
  }

  @Test
  void withoutRoomTheSignatureIsNotShownAndTheRecordWarns() throws Exception {
    var kept = receive(ForeignFiles.full(), false, "organisation");
    assertEquals("upload-unseen-signature", kept.record().warnings().get(0).code());
    assertEquals(0, ForeignFiles.boxes(kept.pdf().orElseThrow().bytes()).get(0).getWidth());
  }

  @Test
  void aSecondCallWithTheKeyGetsTheFirstAnswer() throws Exception {
    var key = Optional.of(new IdempotencyKey("once", "0".repeat(64)));
    var upload = upload(ForeignFiles.plain(), false, List.of(party("organisation")));
    var first = uploads.receive(DIRECTOR, () -> new Uploads.Request(upload, key));
    assertEquals(first, uploads.receive(DIRECTOR, () -> new Uploads.Request(upload, key)));
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
    long before = store.archive().register(DIRECTOR, EVERYTHING).total();
    assertRefused(code, file, false);
    assertEquals(before, store.archive().register(DIRECTOR, EVERYTHING).total());
  }

  @Test
  void placesThatAreNoneAreRefused() throws Exception {
    assertRefused("upload-no-such-page", place(new UploadPlace(9, 10, 10, 200, 60)), false);
    assertRefused("upload-place-outside", place(new UploadPlace(1, 500, 10, 200, 60)), false);
    assertRefused("upload-place-on-signed", place(new UploadPlace(1, 10, 10, 200, 60)), true);
  }

  @Test
  void whatTakesTooLongIsRefused() throws Exception {
    try (var slow = road(Shelf.packed(), UploadDesks.taking(Duration.ofNanos(1)))) {
      var desk = new RoadUploads(slow.createProducerTemplate(), store.archive(), CLOCK, IDS);
      var upload = upload(ForeignFiles.plain(), false, List.of(party("organisation")));
      var request = new Uploads.Request(upload, Optional.empty());
      var refusal = assertThrows(Refusal.class, () -> desk.receive(DIRECTOR, () -> request));
      assertEquals("validation-too-long", refusal.faults().get(0).code());
    }
  }

  private void assertRefused(String code, UploadParty party, boolean signed) throws Exception {
    byte[] file = signed ? SignedPapers.signed(1) : ForeignFiles.plain();
    var upload = upload(file, false, List.of(party), "director");
    var refusal = assertThrows(Refusal.class, () -> receive(upload));
    assertEquals(code, refusal.faults().get(0).code());
  }

  private void assertRefused(String code, byte[] file, boolean archival) {
    var refusal = assertThrows(Refusal.class, () -> receive(file, archival, "organisation"));
    assertEquals(code, refusal.faults().get(0).code(), refusal.faults().toString());
  }

  private ArchivedDocument receive(byte[] file, boolean archival, String... signing) {
    var parties = Arrays.stream(signing).map(UploadedPdfTest::party).toList();
    return receive(upload(file, archival, parties, signing));
  }

  private static ArchivedDocument receive(Upload upload) {
    return uploads.receive(DIRECTOR, () -> new Uploads.Request(upload, Optional.empty()));
  }

  private static Upload upload(
      byte[] file, boolean archival, List<UploadParty> parties, String... signing) {
    var orders =
        Arrays.stream(signing).map(one -> new SignatureOrder(one, SignatureLevel.B_B)).toList();
    return new Upload(
        new Content(file), Language.KK, parties, orders, archival, Optional.of("case-1"));
  }

  private static UploadParty party(String id) {
    return new UploadParty(new Party(id, title()), Optional.empty(), Optional.empty());
  }

  private static UploadParty place(UploadPlace place) {
    return new UploadParty(new Party("director", title()), Optional.empty(), Optional.of(place));
  }

  private static Optional<UploadPlace> place() {
    return Optional.of(new UploadPlace(1, 100, 300, 200, 60));
  }

  private static Titles title() {
    return new Titles("Тарап", "Сторона", "Party");
  }
}
