package org.qoltanba.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qoltanba.assembly.Assembler;
import org.qoltanba.conformance.ConformanceCheck;
import org.qoltanba.delivery.Delivery;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.State;
import org.qoltanba.json.JsonText;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.referee.SignedPdfCheck;
import org.qoltanba.rendering.Renderer;
import org.qoltanba.rendering.pdf.DataAttachment;
import org.qoltanba.samples.Addresses;
import org.qoltanba.signing.DeferredSigner;
import org.qoltanba.signing.PadesSigner;
import org.qoltanba.signing.SampleKeys;
import org.qoltanba.signing.SampleWire;
import org.qoltanba.signing.appearance.CheckAddress;
import org.qoltanba.signing.wire.Wire;
import org.qoltanba.tags.Budget;
import org.qoltanba.template.RequestCheck;
import org.qoltanba.template.Shelf;

/** The road on which signatures reach what they were ordered with. */
class CaretakerTest {

  private static final Caller CLERK = new Caller("clerk", "shelter", Set.of());
  private static final UUID ID = UUID.fromString("019ab000-0000-7000-8000-000000000002");

  private final MovingClock clock = new MovingClock(Instant.parse("2026-11-22T10:00:00Z"));
  private final MemoryArchive archive = new MemoryArchive();
  private final DefaultCamelContext camel = new DefaultCamelContext();
  private final Set<String> down = new HashSet<>();
  private List<String> brokenRules = List.of();
  private Shelf shelf;
  private Caretaker caretaker;

  @BeforeEach
  void layTheRoad() throws Exception {
    shelf = Shelf.packed();
    var authorities = SampleWire.authorities(new Faulty(), clock);
    var rooms =
        new Rooms(
            new RequestCheck(shelf, clock),
            new Assembler(Budget.standard(), shelf::clause),
            new Renderer(),
            new DataAttachment(data -> JsonText.bytes(data.tree())),
            new PadesSigner(SampleKeys.ring(), authorities, CheckAddress.NONE, clock),
            new DeferredSigner(authorities, CheckAddress.NONE, clock),
            new ConformanceCheck((pdf, declared) -> brokenRules),
            archive,
            new NoPreparations(),
            archive,
            UploadDesks.standard(),
            new Delivery((document, what) -> {}));
    camel.addRoutes(new Road(rooms));
    camel.start();
    caretaker = new Caretaker(camel.createProducerTemplate(), archive, clock, () -> ID);
  }

  @AfterEach
  void close() {
    camel.stop();
  }

  @Test
  void whatWaitsForProofsIsCompletedAsSoonAsTheyCanBeHad() throws Exception {
    proofsAre(false);
    var issued = issue(SignatureLevel.B_LTA);
    assertEquals(State.PENDING_LT, issued.record().state());
    assertEquals(new Caretaker.Report(0, 1), caretaker.complete());
    assertEquals(issued, archive.kept());
    proofsAre(true);
    clock.advance(Duration.ofMinutes(2));
    assertEquals(new Caretaker.Report(1, 0), caretaker.complete());
    assertEquals(new Caretaker.Report(0, 0), caretaker.complete());
    assertEquals(2, archive.kept().record().revision());
    assertEquals(State.PARTLY_SIGNED, archive.kept().record().state());
    var pdf = archive.kept().pdf().orElseThrow().bytes();
    PdfaCheck.of(pdf).obeys("3a").obeys("ua1");
    SignedPdfCheck.of(pdf).dssFinds("PAdES-BASELINE-LTA");
  }

  @Test
  void aNewTimestampIsAddedBeforeTheLastOneEnds() throws Exception {
    issue(SignatureLevel.B_LTA);
    var end = archive.kept().record().signatures().get(0).protectedUntil().orElseThrow();
    clock.advance(Duration.between(clock.instant(), end).minusDays(91));
    assertEquals(new Caretaker.Report(0, 0), caretaker.preserve());
    clock.advance(Duration.ofDays(2));
    var before = archive.kept().pdf().orElseThrow();
    assertEquals(new Caretaker.Report(1, 0), caretaker.preserve());
    var after = archive.kept().pdf().orElseThrow();
    assertNotEquals(before, after);
    assertTrue(
        new String(after.bytes(), StandardCharsets.ISO_8859_1)
            .startsWith(new String(before.bytes(), StandardCharsets.ISO_8859_1)));
    PdfaCheck.of(after.bytes()).obeys("3a").obeys("ua1");
    SignedPdfCheck.of(after.bytes()).opensslPasses(3);
  }

  @Test
  void aRaiseThatFailsLeavesTheLastGoodRevision() {
    proofsAre(false);
    var issued = issue(SignatureLevel.B_LT);
    proofsAre(true);
    clock.advance(Duration.ofMinutes(2));
    brokenRules = List.of("3a 6.4.1-3");
    assertEquals(new Caretaker.Report(0, 1), caretaker.complete());
    assertEquals(issued, archive.kept());
    brokenRules = List.of();
    archive.breakDown();
    assertEquals(new Caretaker.Report(0, 1), caretaker.complete());
    assertEquals(issued, archive.kept());
  }

  private ArchivedDocument issue(SignatureLevel level) {
    var intake =
        new RoadIntake(camel.createProducerTemplate(), archive, shelf, Map::of, clock, () -> ID);
    var sample =
        shelf
            .current("rehabilitation-contract", RequestCheck.today(clock))
            .sample("full")
            .orElseThrow();
    var orders = List.of(new SignatureOrder("organisation", level));
    return intake.issue(
        CLERK,
        new DocumentRequest(
            "rehabilitation-contract",
            Language.KK,
            RequestJson.facts("", sample.getBytes(StandardCharsets.UTF_8)),
            OutputFormat.PDF,
            Optional.of(orders),
            Optional.empty()),
        Optional.empty());
  }

  private void proofsAre(boolean there) {
    var paths = Set.of(Addresses.OCSP, Addresses.ISSUING_CRL, Addresses.ROOT_CRL);
    if (there) {
      down.removeAll(paths);
    } else {
      down.addAll(paths);
    }
  }

  /** The sample authority, of which some parts are down. */
  private final class Faulty implements Wire {

    private final Wire sound = new SampleWire(clock);

    @Override
    public byte[] get(URI from) throws IOException {
      return post(from, "", new byte[0]);
    }

    @Override
    public byte[] post(URI to, String type, byte[] body) throws IOException {
      if (down.contains(to.getPath())) {
        throw new IOException("down");
      }
      return sound.post(to, type, body);
    }
  }

  /** A clock that stands until it is moved. */
  private static final class MovingClock extends Clock {

    private Instant now;

    MovingClock(Instant start) {
      now = start;
    }

    void advance(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Asia/Almaty");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }
  }
}
