package org.qoltanba.archive.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.qoltanba.archive.ArchiveSamples;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.HistoryEntry;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Party;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.State;

/** Signatures added to a kept document. */
interface CountersigningContract extends Stage {

  @Test
  default void anOpenedDocumentIsTheLatestRevisionWithItsParties() {
    var id = kept().id();
    var record = countersign(samples(), id, "director");
    var opened = archive().open(samples().signing(id, "recipient"));
    assertEquals(record, opened.record());
    assertEquals(archive().pdf(samples().caller(), id), opened.pdf());
    assertEquals(ArchiveSamples.PARTIES, opened.parties().stream().map(Party::id).toList());
    assertEquals("Шарт", opened.parties().get(0).title().kk());
  }

  @Test
  default void eachSignatureIsARevisionUntilAllPartiesHaveSigned() {
    var id = kept().id();
    assertEquals(State.PARTLY_SIGNED, countersign(samples(), id, "director").state());
    var complete = countersign(samples(), id, "recipient");
    assertEquals(State.SIGNED, complete.state());
    assertEquals(3, complete.revision());
    assertEquals(
        ArchiveSamples.PARTIES, complete.signatures().stream().map(SignatureFacts::party).toList());
    assertEquals(4, complete.pdf().orElseThrow().pages());
    assertEquals(complete, archive().record(samples().caller(), id));
    HistoryEntry last = archive().history(samples().caller(), id).get(3);
    assertEquals(
        new HistoryEntry(ArchiveSamples.NOON, "clerk", HistoryEntry.Event.SIGNED, 3, "recipient"),
        last);
  }

  @Test
  default void theAnswerBringsTheNewPdfAndTheWordFile() {
    var issued = archive().keep(samples().withOutput(OutputFormat.BOTH).signed());
    var opened = archive().open(samples().signing(issued.record().id(), "director"));
    var countersigned = ArchiveSamples.countersigned(opened);
    var answer = archive().keep(countersigned);
    assertEquals(Optional.of(countersigned.pdf()), answer.pdf());
    assertEquals(issued.docx(), answer.docx());
  }

  @Test
  default void aDraftIsNotOpened() {
    var draft = archive().keepDraft(samples().withOutput(OutputFormat.DOCX).assembled()).record();
    assertConflict(
        "draft-not-signable", () -> archive().open(samples().signing(draft.id(), "director")));
  }

  @Test
  default void aSignatureOnAnOlderRevisionIsRefused() {
    var id = kept().id();
    var opened = archive().open(samples().signing(id, "recipient"));
    var meanwhile = countersign(samples(), id, "director");
    assertConflict("changed-meanwhile", () -> archive().keep(ArchiveSamples.countersigned(opened)));
    assertEquals(meanwhile, archive().record(samples().caller(), id));
  }

  @Test
  default void aSignatureOnAnOlderRevisionIsRefusedInALongerTransactionToo() {
    UUID id = kept().id();
    transactions()
        .required(
            () -> {
              var opened = archive().open(samples().signing(id, "recipient"));
              elsewhere(() -> countersign(samples(), id, "director"));
              assertConflict(
                  "changed-meanwhile", () -> archive().keep(ArchiveSamples.countersigned(opened)));
              return id;
            });
    assertEquals(2, archive().record(samples().caller(), id).revision());
  }

  @Test
  default void ofSimultaneousSignaturesOneIsKept() throws InterruptedException {
    var id = kept().id();
    var opened = archive().open(samples().signing(id, "director"));
    var results = Together.run(10, () -> archive().keep(ArchiveSamples.countersigned(opened)));
    List<Object> refused = results.stream().filter(Refusal.class::isInstance).toList();
    assertEquals(9, refused.size(), results::toString);
    refused.forEach(refusal -> assertEquals("changed-meanwhile", ((Refusal) refusal).code()));
    assertTrue(results.stream().anyMatch(ArchivedDocument.class::isInstance));
    assertEquals(2, archive().record(samples().caller(), id).revision());
  }

  private static void elsewhere(Callable<DocumentRecord> call) {
    try {
      assertInstanceOf(DocumentRecord.class, Together.run(1, call).get(0));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
