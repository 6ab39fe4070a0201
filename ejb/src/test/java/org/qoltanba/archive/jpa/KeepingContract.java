package org.qoltanba.archive.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.qoltanba.archive.ArchiveSamples;
import org.qoltanba.archive.jpa.ending.Dependants;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.HistoryEntry;
import org.qoltanba.document.HistoryEntry.Event;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.SignedPdf;
import org.qoltanba.document.State;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.Titles;
import tools.jackson.databind.json.JsonMapper;

/** Documents as issued: kept whole, read as kept. */
interface KeepingContract extends Stage {

  @Test
  default void aDocumentIsReadAsItWasKept() {
    SignedPdf signed = samples().withReference("Ғ-17/ә").signed();
    var kept = archive().keep(signed);
    var record =
        archive().record(samples().caller(), signed.source().source().source().order().id());
    assertEquals(kept.record(), record);
    assertEquals(signed.pdf(), archive().pdf(samples().caller(), record.id()));
    assertEquals(Optional.of(signed.pdf()), kept.pdf());
    assertEquals("2026-000001", record.number());
    assertEquals("rehabilitation-contract", record.template());
    assertEquals("1.0.0", record.templateVersion());
    assertEquals(Language.KK, record.language());
    assertEquals(Optional.of("Ғ-17/ә"), record.reference());
    assertEquals("clerk", record.createdBy());
    assertEquals(1, record.revision());
    assertEquals(signed.signatures(), record.signatures());
    assertEquals(signed.pdf().sha256(), record.pdf().orElseThrow().sha256());
    assertEquals(signed.pdf().size(), record.pdf().orElseThrow().size());
    assertEquals(4, record.pdf().orElseThrow().pages());
    assertEquals("2b", record.pdf().orElseThrow().conformance().pdfa());
  }

  @Test
  default void timesAreCutToMicroseconds() {
    clock().set(ArchiveSamples.NOON.plusNanos(789));
    assertEquals(ArchiveSamples.NOON, kept().createdAt());
  }

  @Test
  default void theWordFileIsKeptOnlyWhereItWasAskedFor() {
    var both = samples().withOutput(OutputFormat.BOTH).signed();
    var kept = archive().keep(both);
    Content docx = both.source().source().docx();
    assertEquals(Optional.of(docx), kept.docx());
    assertEquals(Optional.of(docx.sha256()), kept.record().docxSha256());
    assertEquals(docx, archive().docx(samples().caller(), kept.record().id()));
    var pdfOnly = archive().keep(samples().signed());
    assertEquals(Optional.empty(), pdfOnly.docx());
    assertNotFound("no-docx", () -> archive().docx(samples().caller(), pdfOnly.record().id()));
  }

  @Test
  default void aDraftIsAWordFileWithoutPdf() {
    var draft = archive().keepDraft(samples().withOutput(OutputFormat.DOCX).assembled());
    assertEquals(State.DRAFT, draft.record().state());
    assertEquals(Optional.empty(), draft.pdf());
    assertEquals(draft.record(), archive().record(samples().caller(), draft.record().id()));
    assertEquals(
        draft.docx().orElseThrow(), archive().docx(samples().caller(), draft.record().id()));
    assertNotFound("no-pdf", () -> archive().pdf(samples().caller(), draft.record().id()));
  }

  @Test
  default void theStateTellsHowManyPartiesHaveSigned() {
    assertEquals(State.ISSUED, archive().keep(samples().withSigners().signed()).record().state());
    assertEquals(State.PARTLY_SIGNED, kept().state());
    String[] all = ArchiveSamples.PARTIES.toArray(String[]::new);
    assertEquals(
        State.SIGNED, archive().keep(samples().withSigners(all).signed()).record().state());
  }

  @Test
  default void theHistoryTellsWhoIssuedSignedAndLookedAtIt() {
    var id =
        archive().keep(samples().withSigners("organisation", "director").signed()).record().id();
    clock().set(ArchiveSamples.NOON.plus(1, ChronoUnit.MINUTES));
    archive().note(samples().caller(), id, Event.DOWNLOADED, "pdf");
    assertEquals(
        List.of(
            new HistoryEntry(ArchiveSamples.NOON, "clerk", Event.ISSUED, 1, ""),
            new HistoryEntry(ArchiveSamples.NOON, "clerk", Event.SIGNED, 1, "organisation"),
            new HistoryEntry(ArchiveSamples.NOON, "clerk", Event.SIGNED, 1, "director"),
            new HistoryEntry(clock().instant(), "clerk", Event.DOWNLOADED, 1, "pdf")),
        archive().history(samples().caller(), id));
  }

  @Test
  default void theRequestDataKeepsItsOrderLettersAndDigits() {
    String data = archive().requestData(samples().caller(), kept().id());
    var tree = JsonMapper.builder().build().readTree(data);
    assertEquals(
        List.copyOf(ArchiveSamples.facts().tree().keySet()), List.copyOf(tree.propertyNames()));
    assertEquals("Әсел Өмірқызы Ғалымова", tree.at("/recipient/name").asString());
    assertTrue(data.contains("\"sum\":1234567890.10,\"scaled\":1E+3,"), data);
    assertTrue(data.endsWith("\"minor\":false,\"guardian\":null}"), data);
  }

  @Test
  default void theLastDaysAreKeptAsTheyWerePrinted() {
    var kept = kept();
    assertEquals(List.of(ArchiveSamples.DEADLINE), kept.deadlines());
    assertEquals(kept, archive().record(samples().caller(), kept.id()));
  }

  @Test
  default void warningsKeepTheTypesOfTheirArguments() {
    var titles = new Titles("ә", "я", "a");
    Map<String, Object> arguments =
        Map.of(
            "party",
            titles,
            "count",
            3,
            "limit",
            3L,
            "sum",
            new BigDecimal("1.50"),
            "day",
            LocalDate.parse("2026-02-28"),
            "allowed",
            List.of("a", titles),
            "sure",
            true);
    var fault = new Fault("/data/x", "odd", arguments);
    var kept = archive().keep(samples().withWarnings(fault, new Fault("", "plain")).signed());
    var record = archive().record(samples().caller(), kept.record().id());
    assertEquals(List.of(fault, new Fault("", "plain")), record.warnings());
    assertEquals(kept.record(), record);
  }

  @Test
  default void aFileOfSeveralMegabytesComesBackWhole() {
    var bytes = new byte[5_000_000];
    new Random(1).nextBytes(bytes);
    var signed = samples().signed();
    var large = new SignedPdf(signed.source(), new Content(bytes), signed.signatures());
    var id = archive().keep(large).record().id();
    assertEquals(large.pdf(), archive().pdf(samples().caller(), id));
  }

  @Test
  default void aChangedFileIsNeverDelivered() throws SQLException {
    var signed = samples().withOutput(OutputFormat.BOTH).withKey(ArchiveSamples.key("k", "b"));
    var id = archive().keep(signed.signed()).record().id();
    int changed =
        database()
            .update(
                "update document_file set content = ? where document_id = ?",
                "forged".getBytes(StandardCharsets.US_ASCII),
                id);
    assertEquals(3, changed);
    var caller = samples().caller();
    assertArchiveFails(() -> archive().pdf(caller, id));
    assertArchiveFails(() -> archive().docx(caller, id));
    assertArchiveFails(() -> archive().requestData(caller, id));
    assertArchiveFails(() -> archive().open(samples().signing(id, "director")));
    assertArchiveFails(() -> archive().answered(caller, ArchiveSamples.key("k", "b")));
  }

  @Test
  default void aFileForgedWithItsDigestIsStillNotTheRecordedOne() throws SQLException {
    var id = kept().id();
    Content forged = ArchiveSamples.content("forged");
    database()
        .update(
            "update document_file set content = ?, sha256 = ? where document_id = ?",
            forged.bytes(),
            forged.sha256(),
            id);
    assertArchiveFails(() -> archive().pdf(samples().caller(), id));
  }

  @Test
  default void whatFailsMidwayLeavesNothingBehind() throws SQLException {
    var tooLong = samples().withReference("x".repeat(201)).signed();
    assertArchiveFails(() -> archive().keep(tooLong));
    var id = tooLong.source().source().source().order().id();
    for (String table : List.of("document_revision", "document_file", "document_history")) {
      var found =
          database().column("select document_id from " + table + " where document_id = ?", id);
      assertEquals(List.of(), found, table);
    }
    assertEquals("2026-000001", kept().number());
  }

  @Test
  default void aFailureDoesNotRepeatTheValuesItIsAbout() {
    var tooLong = samples().withReference("Ғалымова ".repeat(30)).signed();
    Throwable failure = assertThrows(StepFailed.class, () -> archive().keep(tooLong));
    assertTrue(failure.getCause().getMessage().contains("SQLState 22001"));
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      assertFalse(cause.toString().contains("Ғалымова"), cause::toString);
    }
  }

  @Test
  default void aCallInALongerTransactionSharesItsFate() {
    var signed = samples().signed();
    var id = signed.source().source().source().order().id();
    assertThrows(
        IllegalStateException.class,
        () ->
            transactions()
                .required(
                    () -> {
                      archive().keep(signed);
                      assertEquals(id, archive().record(samples().caller(), id).id());
                      throw new IllegalStateException("the message was poison");
                    }));
    assertNotFound("unknown-document", () -> archive().record(samples().caller(), id));
    assertEquals("2026-000001", kept().number());
  }

  @Test
  default void theHealthIsEmptyOnlyWhileTheDatabaseAnswers() {
    assertEquals("", archive().health());
    var down =
        new JpaArchive(
            () -> {
              throw new PersistenceException("connection refused to host db");
            },
            transactions(),
            Dependants.NOBODY,
            clock());
    assertEquals("the database does not answer", down.health());
  }

  private static void assertArchiveFails(Executable call) {
    assertEquals("archive", assertThrows(StepFailed.class, call).step());
  }
}
