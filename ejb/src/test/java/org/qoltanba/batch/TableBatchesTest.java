package org.qoltanba.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Role;
import org.qoltanba.document.batch.Batch;
import org.qoltanba.document.batch.Batch.State;
import org.qoltanba.document.batch.BatchRow;
import org.qoltanba.document.batch.BatchUpload;
import org.qoltanba.document.batch.BatchWish;
import org.qoltanba.document.batch.RowQuery;
import org.qoltanba.document.batch.TableFormat;
import org.qoltanba.intake.IntakeFailed;

class TableBatchesTest {

  private static final Caller CLERK = new Caller("clerk", "shelter", Set.of(Role.CLERK));
  private static final RowQuery ALL = new RowQuery(0, 200, false);
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private final MemoryBatches store = new MemoryBatches();
  private final RememberingIntake intake = new RememberingIntake();
  private final ArrayDeque<Runnable> steps = new ArrayDeque<>();
  private final BatchRuns runs =
      new BatchRuns(store, intake.port(), steps::add, CLOCK, UUID::randomUUID);
  private final TableBatches batches =
      new TableBatches(
          store, intake.port(), TableBatchesTest::faults, runs, CLOCK, UUID::randomUUID);

  @Test
  void faultsAreToldByRowAndColumnBeforeAnythingIsIssued() {
    Batch batch = upload("Name;Age\nAliya;1\n;2\nAsan;3\n");
    assertEquals(State.CHECKED, batch.state());
    assertEquals(new Batch.Counts(2, 1, 0), batch.counts());
    BatchRow faulty = batches.rows(CLERK, batch.id(), new RowQuery(0, 9, true)).get(0);
    assertEquals(3, faulty.number());
    assertEquals("missing", faulty.faults().get(0).fault().code());
    assertEquals("Name", faulty.faults().get(0).column());
    assertEquals(List.of(), intake.names);
  }

  @Test
  void eachSoundRowBecomesAPaperAfterTheCallHasReturned() throws IOException {
    Batch batch = upload("Name\nAliya\n \nAsan\n");
    assertEquals(State.RUNNING, batches.start(CLERK, batch.id()).state());
    assertEquals(List.of(), intake.names);
    run();
    assertEquals(List.of("Aliya", "Asan"), intake.names);
    Batch done = batches.batch(CLERK, batch.id());
    assertEquals(State.DONE, done.state());
    assertEquals(100, done.percent());
    assertEquals(2, intake.keys.stream().distinct().count());
    assertEquals("batch-" + batch.id() + "-2", intake.keys.get(0));
    assertEquals(List.of("00002-2026-1.pdf", "00004-2026-2.pdf"), papers(batch));
  }

  @Test
  void nothingIsBegunAfterAStopAndTheRestFollowsLater() {
    Batch batch = upload("Name\nA\nB\nC\n");
    batches.start(CLERK, batch.id());
    steps.remove().run();
    assertEquals(State.STOPPED, batches.stop(CLERK, batch.id()).state());
    run();
    assertEquals(List.of("A"), intake.names);
    batches.start(CLERK, batch.id());
    run();
    assertEquals(List.of("A", "B", "C"), intake.names);
  }

  @Test
  void twoWhoStartItIssueEachPaperOnce() {
    Batch batch = upload("Name\nA\nB\n");
    batches.start(CLERK, batch.id());
    batches.start(CLERK, batch.id());
    run();
    assertEquals(List.of("A", "B"), intake.names);
  }

  @Test
  void whatARefusalSaysStandsAtTheRowAndTheOthersAreIssued() {
    Batch batch = upload("Name\nA\nB\n");
    intake.refusals.add(Refusal.of(Refusal.Kind.FORBIDDEN, "forbidden"));
    batches.start(CLERK, batch.id());
    run();
    List<BatchRow> rows = batches.rows(CLERK, batch.id(), ALL);
    assertEquals("forbidden", rows.get(0).faults().get(0).fault().code());
    assertTrue(rows.get(1).paper().isPresent());
    assertEquals(State.DONE, batches.batch(CLERK, batch.id()).state());
  }

  @Test
  void aBusyServerIsAskedAgainLater() {
    Batch batch = upload("Name\nA\n");
    intake.refusals.add(Refusal.busy(Duration.ofSeconds(5)));
    batches.start(CLERK, batch.id());
    run();
    assertEquals(State.RUNNING, batches.batch(CLERK, batch.id()).state());
    runs.resume();
    run();
    assertEquals(State.DONE, batches.batch(CLERK, batch.id()).state());
    assertEquals(List.of("A"), intake.names);
  }

  @Test
  void whereNothingWorksTheBatchIsStopped() {
    Batch batch = upload("Name\nA\nB\nC\nD\n");
    for (int i = 0; i < 3; i++) {
      intake.refusals.add(new IntakeFailed("id-" + i));
    }
    batches.start(CLERK, batch.id());
    run();
    Batch stopped = batches.batch(CLERK, batch.id());
    assertEquals(State.STOPPED, stopped.state());
    assertEquals(new Batch.Counts(1, 3, 0), stopped.counts());
    Fault fault = batches.rows(CLERK, batch.id(), ALL).get(0).faults().get(0).fault();
    assertEquals("row-failed", fault.code());
    assertEquals("id-0", fault.arguments().get("request"));
  }

  @Test
  void aServerThatIsStoppedLeavesTheRestToAnother() {
    Batch batch = upload("Name\nA\nB\n");
    batches.start(CLERK, batch.id());
    steps.remove().run();
    runs.close();
    run();
    assertEquals(List.of("A"), intake.names);
    assertEquals(List.of("released"), store.told);
    var other = new BatchRuns(store, intake.port(), steps::add, CLOCK, UUID::randomUUID);
    other.resume();
    run();
    assertEquals(List.of("A", "B"), intake.names);
    assertEquals(State.DONE, batches.batch(CLERK, batch.id()).state());
  }

  @Test
  void theEmptyTableIsUnderstoodWhenItIsFilled() {
    Content csv = batches.form(CLERK, "letter", Language.KK, TableFormat.CSV);
    String form = new String(csv.bytes(), UTF_8);
    assertEquals("\ufeffАты;Жасы\r\n", form);
    assertEquals(1, upload(form + "Әлия;3\r\n").counts().waiting());
  }

  @Test
  void theEmptyTableComesAsASpreadsheetTooAndIsUnderstoodWhenItIsFilled() {
    Content form = batches.form(CLERK, "letter", Language.RU, TableFormat.XLSX);
    var table = TableReader.read(new ByteArrayInputStream(FilledSheet.of(form, "Асан", "07")));
    assertEquals(List.of("Имя", "Возраст"), table.lines().get(0).cells());
    assertEquals(List.of("Асан", "07"), table.lines().get(1).cells());
  }

  @Test
  void eachPaperHasTheFilesAndTheReferenceThatAreWanted() throws IOException {
    var wish = new BatchWish(OutputFormat.BOTH, Optional.of("May"));
    Batch batch = upload("Name\nA\n\nB\n", wish);
    batches.start(CLERK, batch.id());
    run();
    assertEquals(List.of("May-2", "May-4"), intake.references);
    assertEquals(
        List.of("00002-2026-1.pdf", "00002-2026-1.docx", "00004-2026-2.pdf", "00004-2026-2.docx"),
        papers(batch));
  }

  @Test
  void aBatchWithoutPdfsAndAReferenceOfAnyLengthAreRefused() {
    String longest = "x".repeat(BatchWish.LONGEST);
    var most = new BatchWish(OutputFormat.PDF, Optional.of(longest)).reference(5_001).orElseThrow();
    assertTrue(most.length() <= 200, most);
    for (var wrong : List.of("docx", "pdf")) {
      var output = OutputFormat.of(wrong).orElseThrow();
      var reference = Optional.of(wrong.equals("docx") ? "x" : longest + "x");
      assertThrows(Refusal.class, () -> new BatchWish(output, reference));
    }
  }

  @Test
  void aBatchThatWasRemovedIsUnknown() {
    Batch batch = upload("Name\nA\n");
    batches.remove(CLERK, batch.id());
    assertThrows(Refusal.class, () -> batches.batch(CLERK, batch.id()));
  }

  private Batch upload(String table) {
    return upload(table, BatchWish.USUAL);
  }

  private Batch upload(String table, BatchWish wish) {
    var file = new ByteArrayInputStream(table.getBytes(UTF_8));
    return batches.upload(CLERK, new BatchUpload("letter", Language.RU, wish, file));
  }

  private void run() {
    while (!steps.isEmpty()) {
      steps.remove().run();
    }
  }

  private List<String> papers(Batch batch) throws IOException {
    var zip = new ByteArrayOutputStream();
    batches.papers(CLERK, batch.id(), zip);
    var names = new ArrayList<String>();
    var in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()));
    for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      names.add(entry.getName());
      assertEquals("paper", new String(in.readAllBytes(), UTF_8));
    }
    return names;
  }

  private static List<Fault> faults(Caller caller, DocumentRequest request) {
    return request.data().at("/name").isPresent()
        ? List.of()
        : List.of(new Fault("/data/name", "missing", Map.of()));
  }
}
