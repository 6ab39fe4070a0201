package org.qoltanba.archive.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qoltanba.archive.ArchiveSamples;
import org.qoltanba.archive.BatchStore;
import org.qoltanba.archive.BatchStore.Abandoned;
import org.qoltanba.archive.BatchStore.NewRow;
import org.qoltanba.archive.jpa.batch.JpaBatchStore;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Role;
import org.qoltanba.document.Titles;
import org.qoltanba.document.batch.Batch;
import org.qoltanba.document.batch.Batch.Counts;
import org.qoltanba.document.batch.Batch.State;
import org.qoltanba.document.batch.BatchRow;
import org.qoltanba.document.batch.BatchRow.Paper;
import org.qoltanba.document.batch.BatchWish;
import org.qoltanba.document.batch.RowFault;
import org.qoltanba.document.batch.RowQuery;

/** The batches; each test has one of its own. */
interface BatchesContract extends Stage {

  Instant LONG_AGO = ArchiveSamples.NOON.minus(Duration.ofDays(1));
  RowQuery FIRST = new RowQuery(0, 200, false);
  RowFault FAULT =
      new RowFault(
          "Имя",
          new Fault(
              "/data/name", "missing-fact", Map.of("label", new Titles("Аты", "Имя", "Name"))));

  @Test
  default void aBatchIsFoundWithItsRowsInTheirOrder() {
    Batch batch = kept(LONG_AGO, row(2), faulty(3), row(4));
    assertEquals(new Counts(2, 1, 0), batch.counts());
    assertEquals(State.CHECKED, batch.state());
    assertEquals(WISH, batch.wish());
    assertEquals(ArchiveSamples.NOON, batch.createdAt());
    List<BatchRow> rows = batches().rows(batch.id(), FIRST);
    assertEquals(List.of(2, 3, 4), rows.stream().map(BatchRow::number).toList());
    assertEquals(List.of(FAULT), rows.get(1).faults());
    assertEquals(List.of(rows.get(1)), batches().rows(batch.id(), new RowQuery(0, 9, true)));
    assertEquals(List.of(rows.get(2)), batches().rows(batch.id(), new RowQuery(2, 1, false)));
    assertTrue(batches().all(caller()).contains(batch));
  }

  @Test
  default void aBatchOfAnotherOrganisationIsUnknown() {
    Batch batch = kept(LONG_AGO, row(2));
    var stranger = new Caller("clerk", "elsewhere-" + batch.id(), Set.of());
    assertThrows(Refusal.class, () -> batches().find(stranger, batch.id()));
    assertThrows(Refusal.class, () -> batches().find(caller(), UUID.randomUUID()));
    assertEquals(List.of(), batches().all(stranger));
  }

  @Test
  default void aRunnerTakesRowAfterRowAndTheDataOfAPaperIsForgotten() {
    Batch batch = kept(LONG_AGO, row(2), faulty(3), row(4));
    UUID runner = UUID.randomUUID();
    assertTrue(batches().claim(batch.id(), runner, caller(), LONG_AGO));
    var next = batches().next(batch.id(), runner).orElseThrow();
    assertEquals("{\"row\": 2}", new String(next.data(), UTF_8));
    var paper = new Paper(UUID.randomUUID(), "2026-000001");
    batches().settle(batch.id(), new BatchRow(2, List.of(), Optional.of(paper)));
    assertEquals(4, batches().next(batch.id(), runner).orElseThrow().number());
    batches().settle(batch.id(), new BatchRow(4, List.of(FAULT), Optional.empty()));
    assertTrue(batches().next(batch.id(), runner).isEmpty());
    batches().end(batch.id(), runner);
    Batch done = batches().find(caller(), batch.id());
    assertEquals(State.DONE, done.state());
    assertEquals(new Counts(0, 2, 1), done.counts());
    assertEquals(Optional.of(paper), batches().rows(batch.id(), FIRST).get(0).paper());
    assertFalse(batches().claim(batch.id(), UUID.randomUUID(), caller(), LONG_AGO));
  }

  @Test
  default void onlyASilentRunnerIsRelieved() {
    Batch batch = kept(LONG_AGO, row(2));
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    assertTrue(batches().claim(batch.id(), first, caller(), LONG_AGO));
    assertFalse(batches().claim(batch.id(), second, caller(), LONG_AGO));
    assertFalse(abandoned(LONG_AGO).contains(batch.id()));
    Instant later = ArchiveSamples.NOON.plusSeconds(60);
    Abandoned found =
        batches().abandoned(later).stream()
            .filter(one -> one.id().equals(batch.id()))
            .findFirst()
            .orElseThrow();
    assertEquals(new Caller(caller().name(), caller().organisation(), ROLES), found.caller());
    assertTrue(batches().claim(batch.id(), second, caller(), later));
    assertTrue(batches().next(batch.id(), first).isEmpty());
    assertTrue(batches().next(batch.id(), second).isPresent());
  }

  @Test
  default void whatIsReleasedIsAbandonedAtOnceAndWhatIsStoppedIsNot() {
    Batch batch = kept(LONG_AGO, row(2));
    UUID runner = UUID.randomUUID();
    batches().claim(batch.id(), runner, caller(), LONG_AGO);
    batches().release(batch.id(), runner);
    assertTrue(abandoned(LONG_AGO).contains(batch.id()));
    batches().stop(batch.id());
    assertFalse(abandoned(LONG_AGO).contains(batch.id()));
    assertTrue(batches().next(batch.id(), runner).isEmpty());
    assertEquals(State.STOPPED, batches().find(caller(), batch.id()).state());
    assertTrue(batches().claim(batch.id(), UUID.randomUUID(), caller(), LONG_AGO));
  }

  @Test
  default void whatNobodyStartedInTimeIsForgottenAndAManyRowsAreKept() {
    Batch old = kept(LONG_AGO, row(2));
    NewRow[] many = IntStream.range(2, 352).mapToObj(this::row).toArray(NewRow[]::new);
    Batch next = kept(ArchiveSamples.NOON.plusSeconds(1), many);
    assertThrows(Refusal.class, () -> batches().find(caller(), old.id()));
    assertEquals(350, next.counts().waiting());
    batches().remove(next.id());
    batches().settle(next.id(), new BatchRow(2, List.of(FAULT), Optional.empty()));
    assertThrows(Refusal.class, () -> batches().find(caller(), next.id()));
  }

  Set<Role> ROLES = Set.of(Role.CLERK, Role.LAWYER);

  BatchWish WISH = new BatchWish(OutputFormat.BOTH, Optional.of("2026/11"));

  private Batch kept(Instant until, NewRow... rows) {
    var batch =
        new Batch(
            UUID.randomUUID(),
            caller().organisation(),
            caller().name(),
            ArchiveSamples.NOON,
            "letter",
            "1.0.0",
            Language.KK,
            WISH,
            State.CHECKED,
            new Counts(0, 0, 0));
    batches().keep(batch, Stream.of(rows).iterator(), until);
    return batches().find(caller(), batch.id());
  }

  private List<UUID> abandoned(Instant silent) {
    return batches().abandoned(silent).stream().map(Abandoned::id).toList();
  }

  private NewRow row(int number) {
    byte[] data = ("{\"row\": " + number + "}").getBytes(UTF_8);
    return new NewRow(new BatchRow(number, List.of(), Optional.empty()), data);
  }

  private NewRow faulty(int number) {
    return new NewRow(new BatchRow(number, List.of(FAULT), Optional.empty()), new byte[0]);
  }

  private Caller caller() {
    Caller sample = samples().caller();
    return new Caller(sample.name(), sample.organisation(), ROLES);
  }

  private BatchStore batches() {
    return new JpaBatchStore(transactions(), transactions(), clock());
  }
}
