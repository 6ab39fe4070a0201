package org.qoltanba.archive.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qoltanba.archive.ArchiveSamples;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Role;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.SigningOrder;
import org.qoltanba.document.preparation.Answer;
import org.qoltanba.document.preparation.CompletionOrder;
import org.qoltanba.document.preparation.Form;
import org.qoltanba.document.preparation.Preparation;
import org.qoltanba.document.preparation.PreparationOrder;
import org.qoltanba.document.preparation.PreparedPdf;
import org.qoltanba.document.preparation.PreparedState;
import org.qoltanba.document.preparation.RemoteSigning;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.SampleKeys;

/** Signatures between the two calls that make them. */
interface PreparationsContract extends Stage {

  Instant EXPIRES = ArchiveSamples.NOON.plusSeconds(900);

  @Test
  default void whatWasPreparedComesBackWithItsDocument() {
    var prepared = prepared(kept().id());
    assertEquals(prepared.preparation(), preparations().keep(prepared));
    var opened = preparations().open(completion(samples().caller(), prepared, EXPIRES, 1));
    assertEquals(prepared.state(), opened.state());
    assertEquals(prepared.source().document().record(), opened.document().record());
    assertEquals(prepared.source().document().pdf(), opened.document().pdf());
    assertEquals(prepared.preparation().signature(), opened.document().order().signature());
    assertEquals(ArchiveSamples.content("answer"), opened.answer().bytes());
  }

  @Test
  default void itCanBeOpenedAgainWhileItWasNotCompleted() {
    var prepared = prepared(kept().id());
    preparations().keep(prepared);
    var order = completion(samples().caller(), prepared, EXPIRES, 1);
    assertEquals(preparations().open(order).state(), preparations().open(order).state());
  }

  @Test
  default void itIsOfNoUseOnceTheDocumentHasChanged() {
    var id = kept().id();
    var prepared = prepared(id);
    preparations().keep(prepared);
    countersign(samples(), id, "recipient");
    assertConflict(
        "preparation-void",
        () -> preparations().open(completion(samples().caller(), prepared, EXPIRES, 1)));
  }

  @Test
  default void itIsUnknownOnceItHasExpired() {
    var prepared = prepared(kept().id());
    preparations().keep(prepared);
    assertUnknown(completion(samples().caller(), prepared, EXPIRES, 0));
  }

  @Test
  default void itIsUnknownToEveryOtherAccount() {
    var prepared = prepared(kept().id());
    preparations().keep(prepared);
    var colleague = new Caller("colleague", samples().organisation(), Set.of(Role.DIRECTOR));
    var namesake = new Caller("clerk", strangers().organisation(), Set.of(Role.DIRECTOR));
    assertUnknown(completion(colleague, prepared, EXPIRES, 1));
    assertUnknown(completion(namesake, prepared, EXPIRES, 1));
  }

  @Test
  default void itIsUnknownUnderAnotherDocument() {
    var prepared = prepared(kept().id());
    preparations().keep(prepared);
    var order = completion(samples().caller(), prepared, EXPIRES, 1);
    assertUnknown(
        new CompletionOrder(
            kept().id(),
            order.preparation(),
            order.caller(),
            order.answer(),
            order.key(),
            order.receivedAt()));
  }

  @Test
  default void whatHasExpiredIsClearedAwayByTheNextOne() throws SQLException {
    var first = prepared(kept().id());
    preparations().keep(first);
    clock().set(EXPIRES.plusSeconds(1));
    preparations().keep(prepared(kept().id()));
    assertEquals(
        List.of("0"),
        database()
            .column(
                "select count(*) from prepared_signature where id = ?", first.preparation().id()));
  }

  private void assertUnknown(CompletionOrder order) {
    assertNotFound("unknown-preparation", () -> preparations().open(order));
  }

  private PreparedPdf prepared(UUID document) {
    var signature = new SignatureOrder("director", SignatureLevel.B_LT, true);
    var signing =
        new SigningOrder(
            document, samples().caller(), signature, Optional.empty(), ArchiveSamples.NOON);
    var by = new PreparationOrder(SampleKeys.key(Sample.DIRECTOR).chain(), Form.VALUE);
    var opened = preparations().open(new RemoteSigning(UUID.randomUUID(), signing, by));
    var added = ArchiveSamples.content("added to " + document);
    var claimed = ArchiveSamples.NOON.truncatedTo(ChronoUnit.SECONDS);
    var preparation =
        new Preparation(
            opened.order().id(),
            document,
            signature,
            Form.VALUE,
            Optional.of(added),
            "SHA256withECDSA",
            added,
            EXPIRES);
    return new PreparedPdf(opened, new PreparedState(by, claimed, added, 17, 100), preparation);
  }

  private static CompletionOrder completion(
      Caller caller, PreparedPdf prepared, Instant expires, int secondsBefore) {
    return new CompletionOrder(
        prepared.preparation().document(),
        prepared.preparation().id(),
        caller,
        new Answer(Form.VALUE, ArchiveSamples.content("answer")),
        Optional.empty(),
        expires.minusSeconds(secondsBefore));
  }
}
