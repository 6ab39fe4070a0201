package org.qoltanba.archive.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qoltanba.archive.ArchiveSamples;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.Ending;
import org.qoltanba.document.Fault;
import org.qoltanba.document.HistoryEntry;
import org.qoltanba.document.HistoryEntry.Event;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.document.SignedPdf;
import org.qoltanba.document.State;
import org.qoltanba.document.VoidOrder;

/** Documents that no longer count. */
interface EndingsContract extends Stage {

  @Test
  default void aVoidDocumentIsReadableAndSaysWhy() {
    var before = kept();
    var ended = annul(before.id(), " Аты қате ");
    assertEquals(State.VOID, ended.state());
    assertEquals(
        Optional.of(new Ending(ArchiveSamples.NOON, "clerk", "Аты қате", Optional.empty())),
        ended.lineage().ending());
    assertEquals(before.revision(), ended.revision());
    assertEquals(ended, archive().record(samples().caller(), before.id()));
    assertEquals(
        before.pdf().orElseThrow().sha256(),
        archive().pdf(samples().caller(), before.id()).sha256());
    assertEquals(List.of(ended), voidOnes());
    assertEquals(
        new HistoryEntry(ArchiveSamples.NOON, "clerk", Event.VOIDED, 1, ""), last(before.id()));
  }

  @Test
  default void voidTwiceForTheSameReasonIsVoidOnce() {
    var id = kept().id();
    var ended = annul(id, "wrong");
    assertEquals(ended, annul(id, "wrong"));
    assertConflict("document-ended", () -> annul(id, "wronger"));
    long told =
        archive().history(samples().caller(), id).stream()
            .filter(entry -> entry.what() == Event.VOIDED)
            .count();
    assertEquals(1, told);
  }

  @Test
  default void whatHasEndedIsNotSignedAnyMore() {
    var id = kept().id();
    var opened = archive().open(samples().signing(id, "director"));
    annul(id, "wrong");
    assertConflict("document-ended", () -> archive().open(samples().signing(id, "director")));
    assertConflict("document-ended", () -> archive().keep(ArchiveSamples.countersigned(opened)));
  }

  @Test
  default void aSuccessorEndsTheDocumentWhosePlaceItTakes() {
    var old = kept();
    DocumentRecord successor = keep(samples().signedInsteadOf(old.id()));
    assertEquals(Optional.of(old.id()), successor.lineage().replaces());
    assertEquals(Optional.empty(), successor.lineage().ending());
    var ended = archive().record(samples().caller(), old.id());
    assertEquals(State.SUPERSEDED, ended.state());
    assertEquals(Optional.of(successor.id()), ended.lineage().ending().flatMap(Ending::successor));
    assertEquals(Event.SUPERSEDED, last(old.id()).what());
    assertEquals(successor.number(), last(old.id()).detail());
    assertEquals(Event.REPLACES, last(successor.id()).what());
    assertEquals(old.number(), last(successor.id()).detail());
    assertConflict("document-ended", () -> annul(old.id(), "wrong"));
  }

  @Test
  default void aDraftCanEndToo() {
    var draft = archive().keepDraft(samples().withOutput(OutputFormat.DOCX).assembled()).record();
    assertEquals(State.VOID, annul(draft.id(), "typo").state());
  }

  @Test
  default void whatDoesNotCountOrExistIsNotReplacedAndNothingIsKept() {
    var id = kept().id();
    annul(id, "wrong");
    assertNotReplaced("document-ended", samples().signedInsteadOf(id));
    assertNotReplaced("unknown-document", samples().signedInsteadOf(UUID.randomUUID()));
    var foreign = archive().keep(strangers().signed()).record();
    assertNotReplaced("unknown-document", samples().signedInsteadOf(foreign.id()));
    assertEquals("2026-000002", kept().number());
    assertNotFound("unknown-document", () -> annul(foreign.id(), "mine"));
  }

  @Test
  default void theFirstAnswerToAKeyStaysWhatItWas() {
    var key = ArchiveSamples.key("k-1", "body");
    var first = archive().keep(samples().withKey(key).signed()).record();
    annul(first.id(), "wrong");
    var again = archive().answered(samples().caller(), key).orElseThrow().record();
    assertEquals(first, again);
  }

  @Test
  default void whoSeesTheSameAgainWithinAMinuteHasSeenItOnce() {
    var id = kept().id();
    see(id, "pdf");
    see(id, "pdf");
    see(id, "docx");
    assertEquals(2, seen(id));
    clock().set(ArchiveSamples.NOON.plus(Duration.ofSeconds(61)));
    see(id, "pdf");
    assertEquals(3, seen(id));
    assertNotFound(
        "unknown-document",
        () -> archive().seen(strangers().caller(), id, Event.DOWNLOADED, "pdf"));
  }

  private void see(UUID document, String what) {
    archive().seen(samples().caller(), document, Event.DOWNLOADED, what);
  }

  private long seen(UUID document) {
    return archive().history(samples().caller(), document).stream()
        .filter(entry -> entry.what() == Event.DOWNLOADED)
        .count();
  }

  private DocumentRecord keep(SignedPdf signed) {
    return archive().keep(signed).record();
  }

  private DocumentRecord annul(UUID document, String reason) {
    return archive().annul(samples().caller(), new VoidOrder(document, reason));
  }

  private HistoryEntry last(UUID document) {
    List<HistoryEntry> history = archive().history(samples().caller(), document);
    return history.get(history.size() - 1);
  }

  private List<DocumentRecord> voidOnes() {
    Optional<String> any = Optional.empty();
    var query =
        new RegisterQuery(
            any, Optional.of(State.VOID), Optional.empty(), Optional.empty(), any, 0, 10);
    return archive().register(samples().caller(), query).entries();
  }

  private void assertNotReplaced(String code, SignedPdf signed) {
    Refusal refusal = assertThrows(Refusal.class, () -> archive().keep(signed));
    assertEquals(Refusal.Kind.UNPROCESSABLE, refusal.kind());
    assertEquals(List.of(new Fault("/replaces", code)), refusal.faults());
  }
}
