package org.qoltanba.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.qoltanba.archive.Archive;
import org.qoltanba.assembly.Assembler;
import org.qoltanba.conformance.ConformanceCheck;
import org.qoltanba.delivery.Delivery;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.ConformanceLevel;
import org.qoltanba.document.Content;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Facts;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.Language;
import org.qoltanba.document.NonConforming;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.OutputOrder;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.document.SampleRequest;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.State;
import org.qoltanba.document.StepFailed;
import org.qoltanba.intake.IntakeFailed;
import org.qoltanba.intake.Trace;
import org.qoltanba.json.JsonText;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.rendering.Renderer;
import org.qoltanba.rendering.pdf.DataAttachment;
import org.qoltanba.signing.DeferredSigner;
import org.qoltanba.signing.PadesSigner;
import org.qoltanba.signing.SampleKeys;
import org.qoltanba.signing.appearance.CheckAddress;
import org.qoltanba.signing.level.Authorities;
import org.qoltanba.tags.Budget;
import org.qoltanba.template.RequestCheck;
import org.qoltanba.template.Shelf;

/** The roads with the real rooms, and an archive in memory. */
class RoadTest {

  private static final String CONTRACT = "rehabilitation-contract";
  private static final Caller CLERK = new Caller("clerk", "shelter", Set.of());
  private static final UUID ID = UUID.fromString("019ab000-0000-7000-8000-000000000001");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Asia/Almaty"));

  private final MemoryArchive archive = new MemoryArchive();
  private final List<String> receipts = new ArrayList<>();
  private final DefaultCamelContext camel = new DefaultCamelContext();
  private static final RegisterQuery REGISTER =
      new RegisterQuery(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          0,
          50);

  private List<String> brokenRules = List.of();
  private Shelf shelf;
  private VariedOffer offer;
  private RoadIntake intake;

  @BeforeEach
  void layTheRoad() throws Exception {
    shelf = Shelf.packed();
    offer = new VariedOffer(shelf);
    var rooms =
        new Rooms(
            new RequestCheck(offer, CLOCK),
            new Assembler(Budget.standard(), shelf::clause),
            new Renderer(),
            new DataAttachment(data -> JsonText.bytes(data.tree())),
            new PadesSigner(SampleKeys.ring(), CLOCK),
            new DeferredSigner(Authorities.none(CLOCK), CheckAddress.NONE, CLOCK),
            new ConformanceCheck((pdf, declared) -> brokenRules),
            archive,
            new NoPreparations(),
            archive,
            UploadDesks.standard(),
            new Delivery((document, what) -> receipts.add(document.recipient() + " " + what)));
    camel.addRoutes(new Road(rooms));
    camel.start();
    intake =
        new RoadIntake(camel.createProducerTemplate(), archive, shelf, Map::of, CLOCK, () -> ID);
  }

  @AfterEach
  void close() {
    camel.stop();
  }

  @Test
  void aRequestIsSignedKeptAndDeliveredInThatOrder() {
    ArchivedDocument document =
        intake.issue(CLERK, request(OutputFormat.BOTH, full()), Optional.empty());
    assertEquals(ID, document.record().id());
    assertEquals(State.PARTLY_SIGNED, document.record().state());
    assertEquals(1, document.record().signatures().size());
    assertTrue(document.docx().isPresent());
    assertEquals(List.of("clerk pdf docx"), receipts);
    assertEquals(document, archive.kept());
  }

  @Test
  void theDataTravelsInsideThePaperWhereThatIsOrdered() throws Exception {
    var output = new OutputOrder(OutputFormat.PDF, ConformanceLevel.PDFA_3B, true);
    var request =
        new DocumentRequest(
            CONTRACT,
            Optional.empty(),
            Language.KK,
            full(),
            output,
            Optional.empty(),
            Optional.empty());
    ArchivedDocument document = intake.issue(CLERK, request, Optional.empty());

    byte[] pdf = document.pdf().orElseThrow().bytes();
    PdfaCheck.of(pdf).obeys("3b");
    assertEquals("3b", document.record().pdf().orElseThrow().conformance().pdfa());
    try (var read = Loader.loadPDF(pdf)) {
      var files = read.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      byte[] data = files.get("data.json").getEmbeddedFile().toByteArray();
      assertEquals(full(), RequestJson.facts("", data));
    }
  }

  @Test
  void aDraftIsKeptWithoutAPdf() {
    ArchivedDocument draft =
        intake.issue(CLERK, request(OutputFormat.DOCX, full()), Optional.empty());
    assertEquals(State.DRAFT, draft.record().state());
    assertTrue(draft.pdf().isEmpty());
    assertEquals(List.of("clerk docx"), receipts);
  }

  @Test
  void aKeptDocumentGetsAFurtherSignature() {
    ArchivedDocument issued =
        intake.issue(CLERK, request(OutputFormat.PDF, full()), Optional.empty());
    var order = new SignatureOrder("director", SignatureLevel.B_B);
    ArchivedDocument signed = intake.sign(CLERK, ID, order, Optional.empty());
    assertEquals(2, signed.record().revision());
    assertEquals(2, signed.record().signatures().size());
    assertNotEquals(issued.pdf(), signed.pdf());
  }

  @Test
  void aRefusalOfARoomReachesTheCallerAsItIs() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> intake.issue(CLERK, request(OutputFormat.PDF, Facts.empty()), Optional.empty()));
    assertEquals(Refusal.Kind.UNPROCESSABLE, refusal.kind());
    assertFalse(refusal.faults().isEmpty());
    assertTrue(receipts.isEmpty());
  }

  @Test
  void aFailureOfOursTellsTheCallerOnlyTheRequestsId() {
    archive.breakDown();
    IntakeFailed failure =
        assertThrows(
            IntakeFailed.class,
            () -> intake.issue(CLERK, request(OutputFormat.PDF, full()), Optional.empty()));
    assertEquals(ID.toString(), failure.requestId());
    assertNull(failure.getCause(), "a container would log the messages of causes");
    assertTrue(receipts.isEmpty(), "nothing leaves that is not kept");
  }

  @Test
  void aPaperThatIsNotWhatItDeclaresIsNeitherKeptNorDelivered() {
    brokenRules = List.of("2b 6.2.11.4.1-1");
    assertThrows(
        IntakeFailed.class,
        () -> intake.issue(CLERK, request(OutputFormat.PDF, full()), Optional.empty()));
    assertNull(archive.kept());
    assertTrue(receipts.isEmpty());
  }

  @Test
  void aSignatureThatSpoilsThePaperIsNotKept() {
    ArchivedDocument issued =
        intake.issue(CLERK, request(OutputFormat.PDF, full()), Optional.empty());
    brokenRules = List.of("2b 6.4.1-3");
    var order = new SignatureOrder("director", SignatureLevel.B_B);
    assertThrows(IntakeFailed.class, () -> intake.sign(CLERK, ID, order, Optional.empty()));
    assertEquals(issued, archive.kept());
  }

  @Test
  void aQuestionThatFailsTellsTheCallerOnlyAnIdToo() {
    RoadIntake broken =
        new RoadIntake(
            camel.createProducerTemplate(), brokenArchive(), shelf, Map::of, CLOCK, () -> ID);
    List<Executable> questions =
        List.of(
            () -> broken.record(CLERK, ID),
            () -> broken.pdf(CLERK, ID),
            () -> broken.history(CLERK, ID),
            () -> broken.register(CLERK, REGISTER));
    for (Executable question : questions) {
      assertEquals(ID.toString(), assertThrows(IntakeFailed.class, question).requestId());
    }
  }

  @Test
  void aKnownKeyIsAnsweredWithoutTravelling() {
    var key = Optional.of(new IdempotencyKey("k", "0".repeat(64)));
    ArchivedDocument first = intake.issue(CLERK, request(OutputFormat.PDF, full()), key);
    archive.breakDown();
    assertEquals(first, intake.issue(CLERK, request(OutputFormat.PDF, full()), key));
  }

  @Test
  void aTraceNamesTypesAndPlacesButNoMessages() {
    var failure = new StepFailed("render", new IOException("the recipient's name"));
    String trace = Trace.of(failure);
    assertTrue(trace.contains("java.io.IOException") && trace.contains("RoadTest"), trace);
    assertFalse(trace.contains("recipient"), trace);
  }

  @Test
  void aTemplateThatLetsAPersonSignDoesNotLetEveryoneOrderIt() {
    offer.letDirectorsSign();
    var wanted = request(OutputFormat.PDF, full());
    Refusal refusal =
        assertThrows(Refusal.class, () -> intake.issue(CLERK, wanted, Optional.empty()));
    assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
    assertNull(archive.kept());
  }

  @Test
  void aSampleIsDrawnButNeitherKeptNorSigned() {
    var wanted = new SampleRequest(CONTRACT, "1.0.0", "full", Language.KK);
    Content pdf = intake.sample(CLERK, wanted);
    assertEquals(pdf, intake.sample(CLERK, wanted), "the same at the same time");
    assertTrue(new String(pdf.bytes(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    assertNull(archive.kept());
    assertTrue(receipts.isEmpty());
    assertNotFound("unknown-sample", new SampleRequest(CONTRACT, "1.0.0", "none", Language.KK));
    assertNotFound("unknown-version", new SampleRequest(CONTRACT, "0.0.1", "full", Language.KK));
  }

  @Test
  void aPictureOfAFirstPageIsDrawnOnceForEachLanguage() throws IOException {
    Content picture = intake.picture(CLERK, CONTRACT, Language.KK);
    var page = ImageIO.read(picture.open());
    assertEquals(496, page.getWidth());
    assertEquals(701, page.getHeight());
    int[] dots = page.getRGB(0, 0, 496, 701, null, 0, 496);
    assertTrue(IntStream.of(dots).distinct().count() > 2, "not a single line is drawn");
    assertSame(picture, intake.picture(CLERK, CONTRACT, Language.KK));
    assertNotEquals(picture, intake.picture(CLERK, CONTRACT, Language.RU));
    assertNull(archive.kept());
    Refusal refusal = assertThrows(Refusal.class, () -> intake.picture(CLERK, "none", Language.KK));
    assertEquals("unknown-template", refusal.code());
  }

  private void assertNotFound(String code, SampleRequest wanted) {
    Refusal refusal = assertThrows(Refusal.class, () -> intake.sample(CLERK, wanted));
    assertEquals(Refusal.Kind.NOT_FOUND, refusal.kind());
    assertEquals(code, refusal.code());
  }

  @Test
  void aTraceTellsWhichRulesAPaperBreaks() {
    var failure = new StepFailed("conform", new NonConforming(List.of("ua1 7.1-9")));
    assertTrue(Trace.of(failure).contains("ua1 7.1-9"));
  }

  private static Archive brokenArchive() {
    return (Archive)
        Proxy.newProxyInstance(
            RoadTest.class.getClassLoader(),
            new Class<?>[] {Archive.class},
            (proxy, method, arguments) -> {
              throw new StepFailed("archive", new IOException("the recipient's name"));
            });
  }

  private Facts full() {
    String sample = shelf.sample(CONTRACT, "full").orElseThrow();
    return RequestJson.facts("", sample.getBytes(StandardCharsets.UTF_8));
  }

  private static DocumentRequest request(OutputFormat output, Facts data) {
    return new DocumentRequest(
        CONTRACT, Language.KK, data, output, Optional.empty(), Optional.empty());
  }
}
