package org.qoltanba.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.uuid.Generators;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qoltanba.TurnableClock;
import org.qoltanba.archive.jpa.LocalArchive;
import org.qoltanba.conformance.VeraPdf;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.HistoryEntry;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.Language;
import org.qoltanba.document.Party;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.State;
import org.qoltanba.document.Titles;
import org.qoltanba.document.level.LevelWish;
import org.qoltanba.document.upload.Upload;
import org.qoltanba.document.upload.UploadParty;
import org.qoltanba.intake.Uploads;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.referee.SignedPdfCheck;
import org.qoltanba.samples.Addresses;
import org.qoltanba.signing.SampleWire;
import org.qoltanba.signing.SignedPapers;
import org.qoltanba.signing.wire.Wire;
import org.qoltanba.template.Shelf;
import org.qoltanba.validation.Validators;

/** Signatures raised because somebody orders it, along the real road and through a database. */
class OrderedLevelsTest {

  private static final Caller DIRECTOR = new Caller("director", "shelter", Set.of());
  private static final Caller STRANGER = new Caller("director", "another", Set.of());
  private static final TurnableClock CLOCK =
      new TurnableClock(Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS));
  private static final Supplier<UUID> IDS = Generators.timeBasedEpochGenerator()::generate;
  private static final Set<String> PROOFS =
      Set.of(Addresses.OCSP, Addresses.ISSUING_CRL, Addresses.ROOT_CRL);
  private static final Set<String> STAMPS = Set.of(Addresses.TIMESTAMP);

  @TempDir static Path folder;
  private static final Set<String> DOWN = new HashSet<>();
  private static LocalArchive store;
  private static DefaultCamelContext camel;
  private static RoadUploads uploads;
  private static RoadLevels levels;
  private static Caretaker caretaker;

  @BeforeAll
  static void start() throws Exception {
    store = new LocalArchive(folder.resolve("archive"), CLOCK);
    camel = new DefaultCamelContext();
    camel.addRoutes(new Road(rooms(Shelf.packed())));
    camel.start();
    var template = camel.createProducerTemplate();
    uploads = new RoadUploads(template, store.archive(), CLOCK, IDS);
    levels = new RoadLevels(template, store.archive(), IDS);
    caretaker = new Caretaker(template, store.upkeep(), CLOCK, IDS);
  }

  private static Rooms rooms(Shelf shelf) {
    var authorities = SampleWire.authorities(new Faulty(), CLOCK);
    return new KeptRooms(shelf, CLOCK, authorities, new VeraPdf()).in(store);
  }

  @AfterAll
  static void stop() {
    camel.stop();
    store.close();
  }

  /** Who did not answer is not asked again at once. */
  @AfterEach
  void allAnswerAgain() {
    DOWN.clear();
    CLOCK.turnBy(120_000);
  }

  @Test
  void aSignatureWithoutTimestampReachesEachLevelInItsTurn() throws Exception {
    var id = signed("director").record().id();
    var stamped = raise(id, Optional.of("director"), SignatureLevel.B_T);
    assertFound(stamped, SignatureLevel.B_T);
    SignedPdfCheck.of(bytes(stamped)).dssFindsOfLowerLevels("PAdES-BASELINE-T");
    var proven = raise(id, Optional.of("director"), SignatureLevel.B_LT);
    assertFound(proven, SignatureLevel.B_LT);
    var lasting = raise(id, Optional.of("director"), SignatureLevel.B_LTA);
    assertFound(lasting, SignatureLevel.B_LTA);
    SignedPdfCheck.of(bytes(lasting)).dssFinds("PAdES-BASELINE-LTA").opensslPasses(3);
    PdfaCheck.of(bytes(lasting)).obeys("2b");
    assertEquals(4, lasting.record().revision());
    var last = store.archive().history(DIRECTOR, id).get(4);
    assertEquals(HistoryEntry.Event.RAISED, last.what());
    assertEquals("director", last.who());
  }

  @Test
  void allSignaturesOfADocumentReachTheHighestLevelAtOnce() throws Exception {
    var id = signed("organisation", "director").record().id();
    var key = Optional.of(new IdempotencyKey("raise-once", "0".repeat(64)));
    var wish = new LevelWish(Optional.empty(), SignatureLevel.B_LTA, true);
    var lasting = levels.raise(DIRECTOR, id, wish, key);
    assertFound(lasting, SignatureLevel.B_LTA, SignatureLevel.B_LTA);
    SignedPdfCheck.of(bytes(lasting)).dssFinds("PAdES-BASELINE-LTA", "PAdES-BASELINE-LTA");
    assertEquals(lasting, levels.raise(DIRECTOR, id, wish, key), "the first answer again");
  }

  @Test
  void whatCanNotBeHadNowFollowsByItself() throws Exception {
    DOWN.addAll(PROOFS);
    var id = signed("director").record().id();
    var pending = raise(id, Optional.empty(), SignatureLevel.B_LT);
    assertFound(pending, SignatureLevel.B_T);
    assertEquals(State.PENDING_LT, pending.record().state());
    allAnswerAgain();
    assertEquals(1, caretaker.complete().raised());
    var record = store.archive().record(DIRECTOR, id);
    assertEquals(SignatureLevel.B_LT, record.signatures().get(0).level());
    assertEquals(State.SIGNED, record.state());
  }

  @Test
  void strictOrdersAndThoseThatGainNothingLeaveTheDocumentAsItWas() throws Exception {
    var kept = signed("director");
    DOWN.addAll(PROOFS);
    var strict = new LevelWish(Optional.empty(), SignatureLevel.B_LT, true);
    assertRefused("no-revocation-data", DIRECTOR, kept, strict);
    DOWN.addAll(STAMPS);
    var patient = new LevelWish(Optional.empty(), SignatureLevel.B_LT, false);
    assertRefused("no-timestamp", DIRECTOR, kept, patient);
  }

  @Test
  void whatIsNotThereOrReachedIsRefused() throws Exception {
    var kept = signed("director");
    var higher = new LevelWish(Optional.of("director"), SignatureLevel.B_T, false);
    assertRefused("unknown-document", STRANGER, kept, higher);
    var nobodys = new LevelWish(Optional.of("recipient"), SignatureLevel.B_T, false);
    assertRefused("unknown-signature", DIRECTOR, kept, nobodys);
    var same = new LevelWish(Optional.of("director"), SignatureLevel.B_B, false);
    assertRefused("level-reached", DIRECTOR, kept, same);
  }

  private static void assertRefused(
      String code, Caller caller, ArchivedDocument kept, LevelWish wish) {
    var id = kept.record().id();
    var refusal =
        assertThrows(Refusal.class, () -> levels.raise(caller, id, wish, Optional.empty()));
    assertEquals(code, refusal.code());
    assertEquals(kept.record(), store.archive().record(DIRECTOR, id));
  }

  private static void assertFound(ArchivedDocument raised, SignatureLevel... reached) {
    var found = raised.record().signatures().stream().map(SignatureFacts::level).toList();
    assertEquals(List.of(reached), found);
    var report = Validators.judge(bytes(raised));
    assertEquals(true, report.valid(), report.toString());
    assertEquals(
        "PAdES-BASELINE-" + reached[0].word().substring(2), report.signatures().get(0).level());
  }

  private static byte[] bytes(ArchivedDocument document) {
    return document.pdf().orElseThrow().bytes();
  }

  private static ArchivedDocument raise(UUID id, Optional<String> field, SignatureLevel level) {
    return levels.raise(DIRECTOR, id, new LevelWish(field, level, false), Optional.empty());
  }

  private static ArchivedDocument signed(String... parties) throws Exception {
    var title = new Titles("Тарап", "Сторона", "Party");
    var all = List.of(parties);
    var upload =
        new Upload(
            new Content(SignedPapers.withoutPlaces()),
            Language.KK,
            all.stream()
                .map(id -> new Party(id, title))
                .map(party -> new UploadParty(party, Optional.empty(), Optional.empty()))
                .toList(),
            all.stream().map(id -> new SignatureOrder(id, SignatureLevel.B_B)).toList(),
            true,
            Optional.empty());
    return uploads.receive(DIRECTOR, () -> new Uploads.Request(upload, Optional.empty()));
  }

  /** The sample authority, of which some parts are down. */
  private static final class Faulty implements Wire {

    private final Wire sound = new SampleWire(CLOCK);

    @Override
    public byte[] get(URI from) throws IOException {
      return post(from, "", new byte[0]);
    }

    @Override
    public byte[] post(URI to, String type, byte[] body) throws IOException {
      if (DOWN.contains(to.getPath())) {
        throw new IOException("down");
      }
      return sound.post(to, type, body);
    }
  }
}
