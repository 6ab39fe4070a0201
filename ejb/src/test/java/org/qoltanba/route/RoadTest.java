package org.qoltanba.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.qoltanba.archive.Archive;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.ConformanceLevel;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Facts;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.OutputOrder;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.State;
import org.qoltanba.document.StepFailed;
import org.qoltanba.intake.IntakeFailed;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.referee.PdfaCheck;

/** Papers that are issued and signed on the road with the real rooms. */
class RoadTest {

  private static final Caller CLERK = MemoryRoad.CLERK;
  private static final UUID ID = MemoryRoad.ID;

  private static final RegisterQuery REGISTER =
      new RegisterQuery(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          0,
          50);

  private final MemoryRoad road = new MemoryRoad();
  private final RoadIntake intake = road.intake();

  @AfterEach
  void close() {
    road.close();
  }

  @Test
  void aRequestIsSignedKeptAndDeliveredInThatOrder() {
    ArchivedDocument document =
        intake.issue(CLERK, request(OutputFormat.BOTH, MemoryRoad.full()), Optional.empty());
    assertEquals(ID, document.record().id());
    assertEquals(State.PARTLY_SIGNED, document.record().state());
    assertEquals(1, document.record().signatures().size());
    assertTrue(document.docx().isPresent());
    assertEquals(List.of("clerk pdf docx"), road.receipts());
    assertEquals(document, road.archive().kept());
  }

  @Test
  void theDataTravelsInsideThePaperWhereThatIsOrdered() throws Exception {
    var output = new OutputOrder(OutputFormat.PDF, ConformanceLevel.PDFA_3B, true);
    var request =
        new DocumentRequest(
            MemoryRoad.CONTRACT,
            Optional.empty(),
            Language.KK,
            MemoryRoad.full(),
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
      assertEquals(MemoryRoad.full(), RequestJson.facts("", data));
    }
  }

  @Test
  void aDraftIsKeptWithoutAPdf() {
    ArchivedDocument draft =
        intake.issue(CLERK, request(OutputFormat.DOCX, MemoryRoad.full()), Optional.empty());
    assertEquals(State.DRAFT, draft.record().state());
    assertTrue(draft.pdf().isEmpty());
    assertEquals(List.of("clerk docx"), road.receipts());
  }

  @Test
  void aKeptDocumentGetsAFurtherSignature() {
    ArchivedDocument issued =
        intake.issue(CLERK, request(OutputFormat.PDF, MemoryRoad.full()), Optional.empty());
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
    assertTrue(road.receipts().isEmpty());
  }

  @Test
  void aFailureOfOursTellsTheCallerOnlyTheRequestsId() {
    road.archive().breakDown();
    IntakeFailed failure =
        assertThrows(
            IntakeFailed.class,
            () ->
                intake.issue(
                    CLERK, request(OutputFormat.PDF, MemoryRoad.full()), Optional.empty()));
    assertEquals(ID.toString(), failure.requestId());
    assertNull(failure.getCause(), "a container would log the messages of causes");
    assertTrue(road.receipts().isEmpty(), "nothing leaves that is not kept");
  }

  @Test
  void aPaperThatIsNotWhatItDeclaresIsNeitherKeptNorDelivered() {
    road.breaking("2b 6.2.11.4.1-1");
    assertThrows(
        IntakeFailed.class,
        () -> intake.issue(CLERK, request(OutputFormat.PDF, MemoryRoad.full()), Optional.empty()));
    assertNull(road.archive().kept());
    assertTrue(road.receipts().isEmpty());
  }

  @Test
  void aSignatureThatSpoilsThePaperIsNotKept() {
    ArchivedDocument issued =
        intake.issue(CLERK, request(OutputFormat.PDF, MemoryRoad.full()), Optional.empty());
    road.breaking("2b 6.4.1-3");
    var order = new SignatureOrder("director", SignatureLevel.B_B);
    assertThrows(IntakeFailed.class, () -> intake.sign(CLERK, ID, order, Optional.empty()));
    assertEquals(issued, road.archive().kept());
  }

  @Test
  void aQuestionThatFailsTellsTheCallerOnlyAnIdToo() {
    RoadIntake broken = road.intake(brokenArchive());
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
    ArchivedDocument first = intake.issue(CLERK, request(OutputFormat.PDF, MemoryRoad.full()), key);
    road.archive().breakDown();
    assertEquals(first, intake.issue(CLERK, request(OutputFormat.PDF, MemoryRoad.full()), key));
  }

  @Test
  void aTemplateThatLetsAPersonSignDoesNotLetEveryoneOrderIt() {
    road.offer().letDirectorsSign();
    var wanted = request(OutputFormat.PDF, MemoryRoad.full());
    Refusal refusal =
        assertThrows(Refusal.class, () -> intake.issue(CLERK, wanted, Optional.empty()));
    assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
    assertNull(road.archive().kept());
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

  private static DocumentRequest request(OutputFormat output, Facts data) {
    return new DocumentRequest(
        MemoryRoad.CONTRACT, Language.KK, data, output, Optional.empty(), Optional.empty());
  }
}
