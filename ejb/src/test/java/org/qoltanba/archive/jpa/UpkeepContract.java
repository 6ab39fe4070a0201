package org.qoltanba.archive.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qoltanba.archive.ArchiveSamples;
import org.qoltanba.document.Content;
import org.qoltanba.document.CountersignedPdf;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.HistoryEntry;
import org.qoltanba.document.KeptDocument;
import org.qoltanba.document.RaisedPdf;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.State;

/** Signatures that are raised after they were made. */
interface UpkeepContract extends Stage {

  Instant END = Instant.parse("2031-05-06T07:08:09Z");

  @Test
  default void aSignatureBelowItsLevelMakesTheDocumentPending() {
    var record = pendingDocument();
    assertEquals(State.PENDING_LT, record.state());
    assertTrue(record.signatures().get(1).pending());
    assertTrue(upkeep().pending().contains(record.id()));
  }

  @Test
  default void whatWasRaisedIsTheNextRevisionAndNoLongerPending() {
    var before = pendingDocument();
    var taken = upkeep().takeOut(before.id());
    assertEquals(before, taken.record());
    assertEquals(archive().pdf(samples().caller(), before.id()), taken.pdf());
    var raised = raised(taken);
    var kept = upkeep().keep(raised);
    assertEquals(before.revision() + 1, kept.record().revision());
    assertEquals(State.PARTLY_SIGNED, kept.record().state());
    assertEquals(kept.record(), archive().record(samples().caller(), before.id()));
    assertEquals(raised.pdf(), archive().pdf(samples().caller(), before.id()));
    assertFalse(upkeep().pending().contains(before.id()));
    List<HistoryEntry> history = archive().history(samples().caller(), before.id());
    assertEquals(
        new HistoryEntry(ArchiveSamples.NOON, "qoltanba", HistoryEntry.Event.RAISED, 3, ""),
        history.get(history.size() - 1));
  }

  @Test
  default void aDocumentIsFoundBeforeItsTimestampEnds() {
    var id = upkeep().keep(raised(upkeep().takeOut(pendingDocument().id()))).record().id();
    assertFalse(upkeep().ending(END.minusSeconds(1)).contains(id));
    assertTrue(upkeep().ending(END).contains(id));
    assertFalse(upkeep().ending(END).contains(kept().id()));
  }

  @Test
  default void aSignatureMeanwhileIsNotLost() {
    var taken = upkeep().takeOut(pendingDocument().id());
    var meanwhile = countersign(samples(), taken.record().id(), "recipient");
    assertConflict("changed-meanwhile", () -> upkeep().keep(raised(taken)));
    assertEquals(meanwhile, archive().record(samples().caller(), meanwhile.id()));
  }

  private DocumentRecord pendingDocument() {
    UUID id = kept().id();
    var opened = archive().open(samples().signing(id, "director"));
    var made = ArchiveSamples.signature("director");
    var pending =
        new SignatureFacts(
            made.party(),
            SignatureLevel.B_T,
            SignatureLevel.B_LTA,
            made.field(),
            made.signer(),
            made.issuer(),
            made.serial(),
            made.signedAt(),
            made.sample());
    Content pdf = ArchiveSamples.content("pending " + id);
    return archive().keep(new CountersignedPdf(opened, pdf, pending)).record();
  }

  private static RaisedPdf raised(KeptDocument taken) {
    var signatures = new ArrayList<SignatureFacts>();
    for (SignatureFacts signature : taken.record().signatures()) {
      signatures.add(signature.pending() ? signature.protectedUntil(END) : signature);
    }
    var pdf = ArchiveSamples.content("raised " + taken.record().id());
    return new RaisedPdf(taken, pdf, signatures);
  }
}
