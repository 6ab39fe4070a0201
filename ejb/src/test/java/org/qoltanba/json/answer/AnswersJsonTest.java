package org.qoltanba.json.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.archive.ArchiveSamples;
import org.qoltanba.document.Conformance;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.Ending;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Health;
import org.qoltanba.document.HistoryEntry;
import org.qoltanba.document.Language;
import org.qoltanba.document.Lineage;
import org.qoltanba.document.PdfFacts;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.SignatureKind;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.State;
import org.qoltanba.json.JsonText;
import org.qoltanba.language.Messages;

class AnswersJsonTest {

  private static final UUID ID = UUID.fromString("019aab00-0000-7000-8000-000000000001");
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final Messages messages = new Messages();

  @Test
  void aRecordIsWrittenWithAllThatIsKnown() {
    String text = JsonText.of(new RecordJson(messages).of(document(), Language.EN));
    assertEquals(
        "{\"id\":\"019aab00-0000-7000-8000-000000000001\",\"number\":\"2026-000001\","
            + "\"organisation\":\"shelter\",\"template\":\"contract\",\"templateVersion\":\"1\","
            + "\"language\":\"kk\",\"state\":\"partly-signed\",\"revision\":1,"
            + "\"createdAt\":\"2026-11-22T12:00:00Z\",\"createdBy\":\"clerk\",\"initials\":\"Ә… Г…\","
            + "\"replaces\":\"019aab00-0000-7000-8000-000000000001\","
            + "\"ending\":{\"at\":\"2026-11-22T12:00:00Z\",\"by\":\"director\",\"reason\":\"wrong"
            + " name\",\"successor\":\"019aab00-0000-7000-8000-000000000001\"},\"pages\":3,"
            + "\"size\":99,\"sha256\":\"ab\",\"conformance\":{\"pdfa\":\"2b\"},"
            + "\"signatures\":[{\"party\":\"organisation\",\"level\":\"B-B\",\"asked\":\"B-B\",\"field\":\"f\","
            + "\"signer\":\"S\",\"issuer\":\"I\",\"serial\":\"0a\","
            + "\"signedAt\":\"2026-11-22T12:00:00Z\",\"sample\":true,\"kind\":\"drawn\",\"person\":\"P\"}],"
            + "\"warnings\":[{\"pointer\":\"/data/x\",\"code\":\"too-deep\","
            + "\"message\":\"The data is nested more than 5 levels deep.\"}],"
            + "\"deadlines\":[{\"id\":\"answer\",\"title\":\"Answer\",\"lastDay\":\"2026-12-28\","
            + "\"act\":\"Code\",\"article\":\"article 99\",\"countedFrom\":\"2026-11-27\"}]}",
        text);
  }

  @Test
  void aProblemSpeaksTheCallersLanguage() {
    Refusal refusal = Refusal.unprocessable(new Fault("/language", "unknown-language"));
    Map<String, Object> problem = new ProblemJson(messages).of(refusal, Language.RU);
    assertEquals("urn:qoltanba:problem:unprocessable-request", problem.get("type"));
    assertEquals("Данные отклонены", problem.get("title"));
    assertEquals(422, problem.get("status"));
    assertEquals(
        List.of(
            Map.of(
                "pointer", "/language",
                "code", "unknown-language",
                "message", "Такого языка нет. Доступны: ….")),
        problem.get("errors"));
  }

  @ParameterizedTest
  @EnumSource(Refusal.Kind.class)
  void everyKindOfRefusalHasItsTitle(Refusal.Kind kind) {
    Map<String, Object> problem =
        new ProblemJson(messages).of(Refusal.of(kind, "unauthenticated"), Language.EN);
    assertNotEquals(messages.of("no-such-code", Map.of(), Language.EN), problem.get("title"));
    assertFalse(problem.containsKey("errors"));
  }

  @Test
  void aFailureTellsItsIdAndNothingElse() {
    assertEquals(
        "{\"type\":\"urn:qoltanba:problem:internal-error\",\"title\":\"Internal error\","
            + "\"status\":500,\"requestId\":\"r-1\"}",
        JsonText.of(new ProblemJson(messages).failure("r-1", Language.EN)));
  }

  @Test
  void refusalsThatWaitingHelpsAreKnownByTheirStatus() {
    assertEquals(503, ProblemJson.status(Refusal.busy(Duration.ofSeconds(3)).kind()));
    assertEquals(429, ProblemJson.status(Refusal.tooMany(Duration.ofSeconds(3)).kind()));
  }

  @Test
  void healthSaysWhatIsWrong() {
    var health = new Health(Map.of("keys", "no key of the seal", "fonts", ""));
    assertEquals(
        "{\"status\":\"not-ready\",\"parts\":{\"fonts\":\"ready\",\"keys\":\"no key of the"
            + " seal\"}}",
        JsonText.of(CatalogueJson.of(health)));
  }

  @Test
  void historyIsWrittenInItsOrder() {
    var entry = new HistoryEntry(NOON, "clerk", HistoryEntry.Event.ISSUED, 1, "");
    assertEquals(
        "{\"entries\":[{\"at\":\"2026-11-22T12:00:00Z\",\"who\":\"clerk\",\"what\":\"issued\","
            + "\"revision\":1,\"detail\":\"\"}]}",
        JsonText.of(new RecordJson(messages).history(List.of(entry))));
  }

  @Test
  void aTreeOfAnythingElseIsNotWritten() {
    assertThrows(IllegalArgumentException.class, () -> JsonText.of(Map.of("a", NOON)));
  }

  private static DocumentRecord document() {
    var pdf = new PdfFacts(3, "ab", 99, new Conformance("2b", Optional.empty()));
    var signature =
        new SignatureFacts(
                "organisation",
                SignatureLevel.B_B,
                SignatureLevel.B_B,
                "f",
                "S",
                "I",
                "0a",
                NOON,
                true)
            .as(SignatureKind.DRAWN, Optional.of("P"));
    return new DocumentRecord(
        ID,
        "2026-000001",
        "shelter",
        "contract",
        "1",
        Language.KK,
        State.PARTLY_SIGNED,
        1,
        Optional.empty(),
        NOON,
        "clerk",
        Optional.of(pdf),
        Optional.empty(),
        List.of(signature),
        List.of(new Fault("/data/x", "too-deep", Map.of("limit", 5))),
        List.of(ArchiveSamples.DEADLINE),
        Optional.of("Ә… Г…"),
        new Lineage(
            Optional.of(ID),
            Optional.of(new Ending(NOON, "director", "wrong name", Optional.of(ID)))));
  }
}
