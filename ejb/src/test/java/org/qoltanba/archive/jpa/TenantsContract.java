package org.qoltanba.archive.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qoltanba.archive.ArchiveSamples;
import org.qoltanba.document.HistoryEntry;
import org.qoltanba.document.OpenedDocument;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.RegisterQuery;

/** A document of another organisation does not exist, whatever is asked of it. */
interface TenantsContract extends Stage {

  @Test
  default void noCallReachesADocumentOfAnotherOrganisation() {
    var id = archive().keep(samples().withOutput(OutputFormat.BOTH).signed()).record().id();
    assertUnreachable(id);
    assertEquals(2, archive().history(samples().caller(), id).size());
  }

  @Test
  default void neitherDoesItReachOneThatWasNeverThere() {
    assertUnreachable(UUID.randomUUID());
  }

  @Test
  default void aSignatureFromAnotherOrganisationIsNotKept() {
    var id = kept().id();
    var opened = archive().open(samples().signing(id, "director"));
    var stolen =
        new OpenedDocument(
            strangers().signing(id, "director"), opened.record(), opened.pdf(), opened.parties());
    assertNotFound("unknown-document", () -> archive().keep(ArchiveSamples.countersigned(stolen)));
    assertEquals(opened.record(), archive().record(samples().caller(), id));
  }

  @Test
  default void theRegisterListsOnlyTheOwnDocuments() {
    kept();
    var theirs = archive().keep(strangers().signed()).record();
    var all =
        new RegisterQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            1);
    var page = archive().register(strangers().caller(), all);
    assertEquals(List.of(theirs), page.entries());
    assertEquals(1, page.total());
  }

  private void assertUnreachable(UUID id) {
    var stranger = strangers().caller();
    assertNotFound("unknown-document", () -> archive().record(stranger, id));
    assertNotFound("unknown-document", () -> archive().pdf(stranger, id));
    assertNotFound("unknown-document", () -> archive().docx(stranger, id));
    assertNotFound("unknown-document", () -> archive().history(stranger, id));
    assertNotFound("unknown-document", () -> archive().requestData(stranger, id));
    assertNotFound("unknown-document", () -> archive().parties(stranger, id));
    assertNotFound("unknown-document", () -> archive().open(strangers().signing(id, "director")));
    assertNotFound(
        "unknown-document", () -> archive().note(stranger, id, HistoryEntry.Event.VIEWED, ""));
  }
}
