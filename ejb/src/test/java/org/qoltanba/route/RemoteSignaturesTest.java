package org.qoltanba.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.uuid.Generators;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qoltanba.archive.jpa.LocalArchive;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.preparation.Answer;
import org.qoltanba.document.preparation.Form;
import org.qoltanba.document.preparation.Preparation;
import org.qoltanba.document.preparation.PreparationOrder;
import org.qoltanba.intake.IntakeFailed;
import org.qoltanba.intake.RemoteSignatures.Prepared;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.referee.SignedPdfCheck;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.SampleKeys;
import org.qoltanba.signing.SampleWire;
import org.qoltanba.template.Shelf;

/** Signatures in two calls, along the real road and through a database in a file. */
class RemoteSignaturesTest {

  private static final String CONTRACT = "rehabilitation-contract";
  private static final Caller DIRECTOR = new Caller("director", "shelter", Set.of());
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Asia/Almaty"));
  private static final Supplier<UUID> IDS = Generators.timeBasedEpochGenerator()::generate;

  @TempDir Path folder;
  private List<String> brokenRules = List.of();
  private Shelf shelf;
  private LocalArchive store;
  private DefaultCamelContext camel;
  private RoadIntake intake;
  private RoadSignatures signatures;

  @BeforeEach
  void start() throws Exception {
    shelf = Shelf.packed();
    store = new LocalArchive(folder.resolve("archive"), CLOCK);
    camel = new DefaultCamelContext();
    camel.addRoutes(new Road(rooms()));
    camel.start();
    var template = camel.createProducerTemplate();
    intake = new RoadIntake(template, store.archive(), shelf, Map::of, CLOCK, IDS);
    signatures = new RoadSignatures(template, store.archive(), CLOCK, IDS);
  }

  private Rooms rooms() {
    var authorities = SampleWire.authorities(CLOCK);
    return new KeptRooms(shelf, CLOCK, authorities, (pdf, declared) -> brokenRules).in(store);
  }

  @AfterEach
  void stop() {
    camel.stop();
    store.close();
  }

  @Test
  void aServerStartedAnewCompletesWhatWasPreparedBefore() throws Exception {
    var issued = issue();
    var prepared = prepare(issued);
    stop();
    start();
    assertEquals(
        issued.record(),
        store.archive().record(DIRECTOR, issued.record().id()),
        "nothing of the document has changed");
    var done = complete(prepared, value(prepared), Optional.empty());
    assertEquals(2, done.record().revision());
    assertEquals("director", done.record().signatures().get(1).party());
    SignedPdfCheck.of(done.pdf().orElseThrow().bytes()).opensslPasses(2);
  }

  @Test
  void aSecondCompletionIsRefusedAndTheSameKeyGetsTheFirstAnswer() throws Exception {
    var prepared = prepare(issue());
    var key = Optional.of(new IdempotencyKey("once", "0".repeat(64)));
    var done = complete(prepared, value(prepared), key);
    assertEquals(done, complete(prepared, value(prepared), key));
    var refusal =
        assertThrows(Refusal.class, () -> complete(prepared, value(prepared), Optional.empty()));
    assertEquals("preparation-void", refusal.code());
  }

  @Test
  void aWrongValueLeavesTheDocumentAndThePreparationAsTheyWere() throws Exception {
    var issued = issue();
    var prepared = prepare(issued);
    assertThrows(Refusal.class, () -> complete(prepared, new byte[64], Optional.empty()));
    assertEquals(issued.record(), store.archive().record(DIRECTOR, issued.record().id()));
    assertEquals(2, complete(prepared, value(prepared), Optional.empty()).record().revision());
  }

  @Test
  void aFailureInTheMiddleLeavesTheLastGoodRevision() throws Exception {
    var issued = issue();
    var prepared = prepare(issued);
    brokenRules = List.of("2b 6.4.1-3");
    assertThrows(IntakeFailed.class, () -> complete(prepared, value(prepared), Optional.empty()));
    assertEquals(issued.record(), store.archive().record(DIRECTOR, issued.record().id()));
    assertEquals(issued.pdf().orElseThrow(), intake.pdf(DIRECTOR, issued.record().id()));
    brokenRules = List.of();
    assertEquals(2, complete(prepared, value(prepared), Optional.empty()).record().revision());
  }

  private ArchivedDocument issue() throws IOException {
    return intake.issue(DIRECTOR, request(), Optional.empty());
  }

  private DocumentRequest request() throws IOException {
    var data = shelf.sample(CONTRACT, "full").orElseThrow();
    return new DocumentRequest(
        CONTRACT,
        Language.KK,
        RequestJson.facts("", data.getBytes(StandardCharsets.UTF_8)),
        OutputFormat.PDF,
        Optional.empty(),
        Optional.empty());
  }

  private Preparation prepare(ArchivedDocument issued) {
    return signatures.prepare(
        DIRECTOR,
        issued.record().id(),
        new SignatureOrder("director", SignatureLevel.B_B),
        new PreparationOrder(SampleKeys.key(Sample.DIRECTOR).chain().subList(0, 1), Form.VALUE));
  }

  private ArchivedDocument complete(
      Preparation prepared, byte[] value, Optional<IdempotencyKey> key) {
    return signatures.complete(
        DIRECTOR,
        new Prepared(prepared.document(), prepared.id()),
        new Answer(Form.VALUE, new Content(value)),
        key);
  }

  private static byte[] value(Preparation prepared) throws IOException {
    var key = SampleKeys.key(Sample.DIRECTOR);
    var attributes = prepared.attributes().orElseThrow().bytes();
    return key.signer().sign(attributes, key.identity().algorithm());
  }
}
