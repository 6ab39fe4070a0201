package org.qoltanba.archive.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.junit.jupiter.api.function.Executable;
import org.qoltanba.archive.Archive;
import org.qoltanba.archive.ArchiveSamples;
import org.qoltanba.archive.DraftStore;
import org.qoltanba.archive.PersonStore;
import org.qoltanba.archive.Preparations;
import org.qoltanba.archive.Upkeep;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.Refusal;

/** What a test of the store finds prepared; both organisations are new to each test. */
interface Stage {

  Archive archive();

  Upkeep upkeep();

  Preparations preparations();

  DraftStore drafts();

  PersonStore persons();

  ArchiveSamples samples();

  ArchiveSamples strangers();

  MovableClock clock();

  Database database();

  LocalTransactions transactions();

  /** A sample contract, just kept. */
  default DocumentRecord kept() {
    return archive().keep(samples().signed()).record();
  }

  /** Adds the party's signature to the document. */
  default DocumentRecord countersign(ArchiveSamples by, UUID document, String party) {
    var opened = archive().open(by.signing(document, party));
    return archive().keep(ArchiveSamples.countersigned(opened)).record();
  }

  default void assertRefused(Refusal.Kind kind, String code, Executable call) {
    Refusal refusal = assertThrows(Refusal.class, call);
    assertEquals(code, refusal.code());
    assertEquals(kind, refusal.kind());
  }

  default void assertConflict(String code, Executable call) {
    assertRefused(Refusal.Kind.CONFLICT, code, call);
  }

  default void assertNotFound(String code, Executable call) {
    assertRefused(Refusal.Kind.NOT_FOUND, code, call);
  }
}
