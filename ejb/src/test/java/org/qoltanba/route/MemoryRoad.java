package org.qoltanba.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.camel.impl.DefaultCamelContext;
import org.qoltanba.archive.Archive;
import org.qoltanba.assembly.Assembler;
import org.qoltanba.conformance.ConformanceCheck;
import org.qoltanba.delivery.Delivery;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Facts;
import org.qoltanba.json.JsonText;
import org.qoltanba.json.request.RequestJson;
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
final class MemoryRoad implements AutoCloseable {

  static final String CONTRACT = "rehabilitation-contract";
  static final Caller CLERK = new Caller("clerk", "shelter", Set.of());
  static final UUID ID = UUID.fromString("019ab000-0000-7000-8000-000000000001");

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Asia/Almaty"));
  private static final Shelf SHELF = shelf();

  private final MemoryArchive archive = new MemoryArchive();
  private final List<String> receipts = new ArrayList<>();
  private final DefaultCamelContext camel = new DefaultCamelContext();
  private final VariedOffer offer = new VariedOffer(SHELF);
  private List<String> brokenRules = List.of();

  MemoryRoad() {
    try {
      camel.addRoutes(new Road(rooms()));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    camel.start();
  }

  private Rooms rooms() {
    return new Rooms(
        new RequestCheck(offer, CLOCK),
        new Assembler(Budget.standard(), SHELF::clause),
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
  }

  private static Shelf shelf() {
    try {
      return Shelf.packed();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What keeps the papers. */
  MemoryArchive archive() {
    return archive;
  }

  /** What was delivered to whom, the first first. */
  List<String> receipts() {
    return receipts;
  }

  VariedOffer offer() {
    return offer;
  }

  /** From now on every paper is found to break these rules. */
  void breaking(String... rules) {
    brokenRules = List.of(rules);
  }

  RoadIntake intake() {
    return intake(archive);
  }

  /** What asks another archive than the road keeps papers in. */
  RoadIntake intake(Archive asked) {
    return new RoadIntake(camel.createProducerTemplate(), asked, SHELF, Map::of, CLOCK, () -> ID);
  }

  /** The contract's full sample. */
  static Facts full() {
    String sample = SHELF.sample(CONTRACT, "full").orElseThrow();
    return RequestJson.facts("", sample.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    camel.stop();
  }
}
