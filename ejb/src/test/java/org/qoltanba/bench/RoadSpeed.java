package org.qoltanba.bench;

import com.fasterxml.uuid.Generators;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.camel.impl.DefaultCamelContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.qoltanba.archive.jpa.LocalArchive;
import org.qoltanba.assembly.Assembler;
import org.qoltanba.conformance.ConformanceCheck;
import org.qoltanba.conformance.Judge;
import org.qoltanba.delivery.Delivery;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.json.JsonText;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.rendering.Renderer;
import org.qoltanba.rendering.pdf.DataAttachment;
import org.qoltanba.route.Road;
import org.qoltanba.route.RoadIntake;
import org.qoltanba.route.Rooms;
import org.qoltanba.route.UploadDesks;
import org.qoltanba.signing.DeferredSigner;
import org.qoltanba.signing.PadesSigner;
import org.qoltanba.signing.SampleKeys;
import org.qoltanba.signing.appearance.CheckAddress;
import org.qoltanba.signing.level.Authorities;
import org.qoltanba.tags.Budget;
import org.qoltanba.template.RequestCheck;
import org.qoltanba.template.Shelf;

/** The whole road: from the request to the contract of three pages, signed and kept. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 10)
@Measurement(iterations = 5, time = 5)
public class RoadSpeed {

  private static final String CONTRACT = "rehabilitation-contract";
  private static final Caller CLERK = new Caller("clerk", "shelter", Set.of());

  private final Clock clock = Clock.systemUTC();
  private final DefaultCamelContext camel = new DefaultCamelContext();
  private Path folder;
  private LocalArchive archive;
  private RoadIntake intake;
  private DocumentRequest request;

  @Setup
  public void layTheRoad(Desk desk) throws Exception {
    desk.lay(Paper.THREE_PAGES);
    folder = Files.createTempDirectory("qoltanba-bench");
    archive = new LocalArchive(folder.resolve("archive"), clock);
    Shelf shelf = Shelf.packed();
    camel.addRoutes(new Road(rooms(shelf)));
    camel.start();
    intake =
        new RoadIntake(
            camel.createProducerTemplate(),
            archive.archive(),
            shelf,
            Map::of,
            clock,
            Generators.timeBasedEpochGenerator()::generate);
    byte[] data = shelf.sample(CONTRACT, "full").orElseThrow().getBytes(StandardCharsets.UTF_8);
    request =
        new DocumentRequest(
            CONTRACT,
            Language.KK,
            RequestJson.facts("", data),
            OutputFormat.PDF,
            Optional.empty(),
            Optional.empty());
  }

  private Rooms rooms(Shelf shelf) {
    return new Rooms(
        new RequestCheck(shelf, clock),
        new Assembler(Budget.standard(), shelf::clause),
        new Renderer(),
        new DataAttachment(data -> JsonText.bytes(data.tree())),
        new PadesSigner(SampleKeys.ring(), clock),
        new DeferredSigner(Authorities.none(clock), CheckAddress.NONE, clock),
        new ConformanceCheck(Judge.NOBODY),
        archive.archive(),
        archive.preparations(),
        archive.upkeep(),
        UploadDesks.standard(),
        new Delivery((document, what) -> {}));
  }

  @Benchmark
  public void besideFopAlone(Desk desk, Pair pair, Blackhole results) throws Exception {
    pair.measure(desk::alone, () -> intake.issue(CLERK, request, Optional.empty()), results);
  }

  /** As a server does it, between whose papers no other way is measured. */
  @Benchmark
  public ArchivedDocument byItself() {
    return intake.issue(CLERK, request, Optional.empty());
  }

  @TearDown
  public void close() throws Exception {
    camel.stop();
    archive.close();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
