package org.qoltanba.web.ui.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.Language;
import org.qoltanba.document.Party;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.SignatureField;
import org.qoltanba.document.SignatureKind;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.State;
import org.qoltanba.document.Titles;
import org.qoltanba.language.Messages;
import org.qoltanba.web.FakeRequest;
import org.qoltanba.web.ui.Reader;
import org.qoltanba.web.ui.Sentences;

class PaperTellingTest {

  private static final Titles WORDS = new Titles("Шарт", "Договор", "Contract");
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void partiesStandInTheirOrderWithWhatIsKnownOfTheirSignatures() {
    var told = told("en", State.PARTLY_SIGNED, drawn(SignatureLevel.B_T)).parties();
    assertEquals(List.of("recipient", "director"), told.stream().map(ToldParty::id).toList());
    assertEquals("Signed by Ә. Ұ., 22 November 2026, 17:00", told.get(0).headline());
    assertEquals("signed", told.get(0).state());
    assertTrue(told.get(0).sentences().get(0).startsWith("A simple signature drawn"));
    assertEquals("Level: B-T", told.get(0).sentences().get(1));
    assertEquals("open", told.get(1).state());
    assertEquals("Not signed yet.", told.get(1).headline());
  }

  @Test
  void whoHasToWaitForOthersIsToldForWhomAndCannotBeChosen() {
    var director = new Party("director", WORDS).inTurn(List.of("recipient", "director"));
    for (boolean signed : List.of(false, true)) {
      var fields =
          List.of(
              new SignatureField(
                  "recipient", 1, signed, Optional.of(new Party("recipient", WORDS))),
              new SignatureField("director", 1, false, Optional.of(director)));
      var paper = new Paper(record(State.ISSUED, List.of()), Optional.of(WORDS), fields);
      String next = signed ? "director" : "recipient";
      assertEquals(List.of(next), paper.open().stream().map(Party::id).toList());
      List<String> waits = telling("en").of(paper).parties().get(1).sentences();
      assertEquals(signed ? List.of() : List.of("Signs after: Contract"), waits);
    }
  }

  @Test
  void whatIsStillToComeIsSaidInPlainWords() {
    var told = told("ru", State.PENDING_LT, drawn(SignatureLevel.B_LT));
    assertTrue(told.state().contains("служба добавит их сама"), told.state());
    assertEquals("pending", told.parties().get(0).state());
    assertEquals(
        "Запрошен уровень B-LT, пока достигнут B-T: недостающие доказательства добавятся позже"
            + " сами.",
        told.parties().get(0).sentences().get(1));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfSignatureHasItsSentenceInEachLanguage(SignatureKind kind) {
    for (Language language : Language.values()) {
      var signature = drawn(SignatureLevel.B_B).as(kind, Optional.empty());
      var told = told(language.tag(), State.ISSUED, signature).parties().get(0).sentences();
      assertTrue(told.get(0).length() > 10, told.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
  void howFarADocumentHasComeIsSaid(State state) {
    assertFalse(told("kk", state, drawn(SignatureLevel.B_B)).state().isEmpty());
  }

  private static SignatureFacts drawn(SignatureLevel asked) {
    var level = asked == SignatureLevel.B_LT ? SignatureLevel.B_T : asked;
    return new SignatureFacts(
            "recipient", level, asked, "recipient", "Seal", "I", "0a", NOON, false)
        .as(SignatureKind.DRAWN, Optional.of("Ә. Ұ."));
  }

  private static DocumentRecord record(State state, List<SignatureFacts> signatures) {
    return new DocumentRecord(
        new UUID(0, 1),
        "2026-000001",
        "shelter",
        "contract",
        "1",
        Language.KK,
        state,
        1,
        Optional.empty(),
        NOON,
        "clerk",
        Optional.empty(),
        Optional.empty(),
        signatures,
        List.of());
  }

  private static ToldPaper told(String language, State state, SignatureFacts signature) {
    var fields =
        Stream.of("recipient", "director")
            .map(id -> new SignatureField(id, 1, id.equals("recipient")))
            .map(field -> field.of(List.of(new Party(field.name(), WORDS))))
            .toList();
    return telling(language)
        .of(new Paper(record(state, List.of(signature)), Optional.of(WORDS), fields));
  }

  private static PaperTelling telling(String language) {
    var reader = new Reader(new FakeRequest("GET").header("Accept-Language", language).request());
    var sentences = new Sentences(reader, new Messages());
    return new PaperTelling(sentences, reader, ZoneId.of("Asia/Almaty"));
  }
}
