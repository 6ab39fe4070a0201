package org.qoltanba.archive.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.qoltanba.archive.ArchiveSamples.key;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qoltanba.archive.ArchiveSamples;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.RegisterQuery;

/** Idempotency keys: the first answer, once and for all. */
interface KeysContract extends Stage {

  @Test
  default void aKeyThatWasNeverUsedHasNoAnswer() {
    assertEquals(Optional.empty(), archive().answered(samples().caller(), key("k", "body")));
  }

  @Test
  default void theFirstAnswerStaysAsItWasThen() {
    var keyed = samples().withOutput(OutputFormat.BOTH).withKey(key("k", "body"));
    var first = archive().keep(keyed.signed());
    countersign(samples(), first.record().id(), "director");
    var again = archive().answered(samples().caller(), key("k", "body")).orElseThrow();
    assertEquals(first, again);
    assertNotEquals(first.record(), archive().record(samples().caller(), first.record().id()));
  }

  @Test
  default void aDraftIsAnsweredAgainToo() {
    var keyed = samples().withOutput(OutputFormat.DOCX).withKey(key("k", "body"));
    var first = archive().keepDraft(keyed.assembled());
    assertEquals(Optional.of(first), archive().answered(samples().caller(), key("k", "body")));
  }

  @Test
  default void aCountersignatureIsAnsweredAgainToo() {
    var id = kept().id();
    var opened = archive().open(samples().withKey(key("k", "sign")).signing(id, "director"));
    var first = archive().keep(ArchiveSamples.countersigned(opened));
    countersign(samples(), id, "recipient");
    assertEquals(Optional.of(first), archive().answered(samples().caller(), key("k", "sign")));
    assertEquals(first, archive().keep(ArchiveSamples.countersigned(opened)));
    assertEquals(3, archive().record(samples().caller(), id).revision());
  }

  @Test
  default void aDifferentBodyUnderTheSameKeyIsRefused() {
    archive().keep(samples().withKey(key("k", "body")).signed());
    assertConflict(
        "idempotency-key-reused", () -> archive().answered(samples().caller(), key("k", "other")));
    assertConflict(
        "idempotency-key-reused",
        () -> archive().keep(samples().withKey(key("k", "other")).signed()));
    assertEquals("2026-000002", kept().number());
  }

  @Test
  default void organisationsDoNotShareKeys() {
    archive().keep(samples().withKey(key("k", "body")).signed());
    assertEquals(Optional.empty(), archive().answered(strangers().caller(), key("k", "other")));
    var theirs = archive().keep(strangers().withKey(key("k", "other")).signed());
    assertEquals(Optional.of(theirs), archive().answered(strangers().caller(), key("k", "other")));
  }

  @Test
  default void ofSimultaneousCallsWithOneKeyExactlyOneDocumentSurvives()
      throws InterruptedException, SQLException {
    var keyed = samples().withKey(key("k", "body"));
    Set<Object> answers =
        Together.run(20, () -> archive().keep(keyed.signed())).stream().collect(Collectors.toSet());
    assertEquals(
        Set.of(archive().answered(samples().caller(), key("k", "body")).orElseThrow()), answers);
    assertEquals(
        List.of("1"),
        database()
            .column(
                "select count(*) from document where organisation = ?", samples().organisation()));
    assertEquals("2026-000002", kept().number());
  }

  @Test
  default void anIssueAndASignatureAtOnceUnderOneKeyDoNotBothHappen() throws InterruptedException {
    var id = kept().id();
    var opened = archive().open(samples().withKey(key("k", "sign")).signing(id, "director"));
    var countersigned = ArchiveSamples.countersigned(opened);
    var issue = samples().withKey(key("k", "issue")).signed();
    var results =
        Together.run(List.of(() -> archive().keep(countersigned), () -> archive().keep(issue)));
    long refused = results.stream().filter(Refusal.class::isInstance).count();
    assertEquals(1, refused, results::toString);
    int revisions = archive().record(samples().caller(), id).revision();
    var all =
        new RegisterQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            10);
    assertEquals(3, archive().register(samples().caller(), all).total() + revisions);
  }
}
