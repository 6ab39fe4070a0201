package org.qoltanba.archive.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qoltanba.archive.ArchiveSamples;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.RegisterPage;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.document.State;

/** The register: filtered, paged, newest first. */
interface RegisterContract extends Stage {

  @Test
  default void theNewestComesFirst() {
    at("2026-03-02T00:00:00Z");
    var second = kept();
    at("2026-03-01T00:00:00Z");
    var oldest = kept();
    at("2026-03-02T00:00:00Z");
    var newest = kept();
    assertEquals(List.of(newest, second, oldest), page(query(0, 10)).entries());
  }

  @Test
  default void pagesFollowEachOtherAndKnowTheTotal() {
    List<DocumentRecord> kept = List.of(kept(), kept(), kept(), kept(), kept());
    RegisterPage first = page(query(0, 2));
    assertEquals(List.of(kept.get(4), kept.get(3)), first.entries());
    assertEquals(5, first.total());
    RegisterPage last = page(query(2, 2));
    assertEquals(List.of(kept.get(0)), last.entries());
    assertEquals(5, last.total());
    assertEquals(List.of(), page(query(3, 2)).entries());
    RegisterPage beyond = page(query(Integer.MAX_VALUE, 200));
    assertEquals(List.of(), beyond.entries());
    assertEquals(5, beyond.total());
  }

  @Test
  default void aNumberFindsOneDocumentWithItsInitials() {
    kept();
    var second = kept();
    kept();
    var found = page(byNumber(second.number()));
    assertEquals(List.of(second), found.entries());
    assertEquals(1, found.total());
    assertEquals(List.of(second), page(byNumber("2026-2")).entries());
    assertEquals(List.of(), page(byNumber("2025-2")).entries());
    assertEquals(Optional.of("Ә… Ө…"), found.entries().get(0).initials());
  }

  @Test
  default void everyCriterionNarrowsTheRegister() {
    var contract = kept();
    var other = archive().keep(samples().withTemplate("act").signed()).record();
    var unsigned = archive().keep(samples().withSigners().signed()).record();
    var referred = archive().keep(samples().withReference("Қ-1").signed()).record();
    assertEquals(List.of(other), page(byTemplate("act")).entries());
    assertEquals(List.of(unsigned), page(byState(State.ISSUED)).entries());
    assertEquals(List.of(referred), page(byReference("Қ-1")).entries());
    assertEquals(List.of(), page(byReference("Қ-2")).entries());
    assertEquals(0, page(byReference("Қ-2")).total());
    var both =
        new RegisterQuery(
            Optional.of("rehabilitation-contract"),
            Optional.of(State.PARTLY_SIGNED),
            Optional.of(ArchiveSamples.NOON),
            Optional.of(ArchiveSamples.NOON.plusSeconds(1)),
            Optional.empty(),
            0,
            10);
    assertEquals(List.of(referred, contract), page(both).entries());
  }

  @Test
  default void theStateIsThatOfTheLatestRevision() {
    var id = archive().keep(samples().withSigners().signed()).record().id();
    var signed = countersign(samples(), id, "director");
    assertEquals(List.of(), page(byState(State.ISSUED)).entries());
    assertEquals(List.of(signed), page(byState(State.PARTLY_SIGNED)).entries());
  }

  @Test
  default void theSpanIncludesItsBeginningAndExcludesItsEnd() {
    at("2026-03-01T00:00:00.000001Z");
    var one = kept();
    assertEquals(List.of(one), page(span(one.createdAt(), one.createdAt().plusNanos(1))).entries());
    assertEquals(List.of(), page(span(one.createdAt().plusNanos(1), Instant.MAX)).entries());
    assertEquals(List.of(), page(span(Instant.MIN, one.createdAt())).entries());
    assertEquals(List.of(one), page(span(Instant.MIN, Instant.MAX)).entries());
  }

  @Test
  default void aPageTakesThreeStatementsHoweverLongItIs() {
    for (int i = 0; i < 30; i++) {
      kept();
    }
    long before = database().statements();
    assertEquals(25, page(query(0, 25)).entries().size());
    assertEquals(3, database().statements() - before);
  }

  private void at(String instant) {
    clock().set(Instant.parse(instant));
  }

  private RegisterPage page(RegisterQuery query) {
    return archive().register(samples().caller(), query);
  }

  private static RegisterQuery query(int page, int size) {
    Optional<String> any = Optional.empty();
    return new RegisterQuery(
        any, Optional.empty(), Optional.empty(), Optional.empty(), any, page, size);
  }

  private static RegisterQuery byTemplate(String template) {
    Optional<String> any = Optional.empty();
    return new RegisterQuery(
        Optional.of(template), Optional.empty(), Optional.empty(), Optional.empty(), any, 0, 10);
  }

  private static RegisterQuery byState(State state) {
    Optional<String> any = Optional.empty();
    return new RegisterQuery(
        any, Optional.of(state), Optional.empty(), Optional.empty(), any, 0, 10);
  }

  private static RegisterQuery byReference(String reference) {
    Optional<String> any = Optional.empty();
    return new RegisterQuery(
        any, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(reference), 0, 10);
  }

  private static RegisterQuery span(Instant from, Instant to) {
    Optional<String> any = Optional.empty();
    return new RegisterQuery(any, Optional.empty(), Optional.of(from), Optional.of(to), any, 0, 10);
  }

  private static RegisterQuery byNumber(String number) {
    Optional<String> any = Optional.empty();
    return new RegisterQuery(
        any, Optional.empty(), Optional.empty(), Optional.empty(), any, Optional.of(number), 0, 10);
  }
}
