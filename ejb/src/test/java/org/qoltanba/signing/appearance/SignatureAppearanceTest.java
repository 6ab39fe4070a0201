package org.qoltanba.signing.appearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.document.Language;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.SignatureKind;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.Titles;

class SignatureAppearanceTest {

  private static final PDRectangle BOX = new PDRectangle(210, 70);
  private static final Instant MOMENT = Instant.parse("2026-11-20T10:15:30Z");

  @Test
  void inKazakhItSaysWhoSignedWhenAndWithWhichCertificate() throws IOException {
    assertEquals(
        List.of(
            "ЭЛЕКТРОНДЫҚ ҚОЛТАҢБА",
            "Тарап: Қызмет алушы",
            "Қол қойған: ӨТЕҒҰЛОВА ГҮЛНӘР ҺАДИҚЫЗЫ",
            "Уақыты: 20.11.2026 15:15:30 UTC+05:00",
            "Сертификатты берген: ҰКО",
            "Сертификат нөмірі: 1f00a9"),
        shown(text("ӨТЕҒҰЛОВА ГҮЛНӘР ҺАДИҚЫЗЫ", false, false), BOX, Language.KK).lines());
  }

  @Test
  void inRussianAndEnglishItSaysTheSameInTheirWords() throws IOException {
    var text = text("АХМЕТОВ ЕРЛАН", false, false);
    var russian = shown(text, BOX, Language.RU).lines();
    assertEquals("ЭЛЕКТРОННАЯ ПОДПИСЬ", russian.get(0));
    assertEquals("Подписант: АХМЕТОВ ЕРЛАН", russian.get(2));
    var english = shown(text, BOX, Language.EN).lines();
    assertEquals("ELECTRONIC SIGNATURE", english.get(0));
    assertEquals("Party: Recipient", english.get(1));
  }

  @Test
  void whatAnOrganisationMakesIsCalledItsSeal() throws IOException {
    var lines = shown(text("«Үміт» орталығы", true, false), BOX, Language.KK).lines();
    assertEquals("ҰЙЫМНЫҢ ЭЛЕКТРОНДЫҚ МӨРІ", lines.get(0));
    assertEquals("Мөр иесі: «Үміт» орталығы", lines.get(2));
  }

  @ParameterizedTest
  @CsvSource({
    "KK, 'ҮЛГІ: сынақ кілтімен жасалған, заңды күші жоқ'",
    "RU, 'ОБРАЗЕЦ: создано пробным ключом, юридической силы не имеет'",
    "EN, 'SAMPLE: made with a trial key, without legal force'"
  })
  void aSampleKeySaysThatItHasNoLegalForce(Language language, String words) throws IOException {
    assertEquals(words, shown(text("X", false, true), BOX, language).lines().get(1));
    assertFalse(shown(text("X", false, false), BOX, language).lines().contains(words));
  }

  @Test
  void aLongNameIsWrappedAndNothingOfItIsLost() throws IOException {
    var name = "МЕМЛЕКЕТТІК МЕКЕМЕСІНІҢ ӘЛЕУМЕТТІК ҚОРҒАУ БАСҚАРМАСЫ ".repeat(3).strip();
    var shown = shown(text(name, false, true), BOX, Language.KK);
    assertTrue(String.join(" ", shown.lines()).contains(name), shown.toString());
    shown.assertInside(BOX);
  }

  @Test
  void aWordWiderThanTheBoxIsBroken() throws IOException {
    var name = "Ұ".repeat(80);
    var shown = shown(text(name, false, false), new PDRectangle(100, 90), Language.KK);
    assertTrue(String.join("", shown.lines()).contains(name), shown.toString());
    shown.assertInside(new PDRectangle(100, 90));
  }

  @ParameterizedTest
  @CsvSource({"60, 20", "40, 40", "30, 12", "200, 11", "15, 100"})
  void inASmallBoxTheEndIsCutAndMarkedSo(float width, float height) throws IOException {
    var box = new PDRectangle(width, height);
    var shown = shown(text("ӨТЕҒҰЛОВА ГҮЛНӘР ҺАДИҚЫЗЫ", false, true), box, Language.KK);
    assertTrue(shown.lines().get(shown.lines().size() - 1).endsWith("…"), shown.toString());
    shown.assertInside(box);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "5, 5", "6, 40", "7, 40", "100, 7"})
  void inABoxWithoutRoomThereIsNoText(float width, float height) throws IOException {
    var shown = shown(text("Ә", false, true), new PDRectangle(width, height), Language.KK);
    assertEquals(List.of(), shown.lines());
  }

  @Test
  void lettersThatTheFontLacksBecomeQuestionMarks() throws IOException {
    var lines = shown(text("A😀\u0007\n字B", false, false), BOX, Language.EN).lines();
    assertEquals("Signed by: A?? ?B", lines.get(2));
  }

  private static ShownText shown(AppearanceText text, PDRectangle box, Language language)
      throws IOException {
    try (var document = Loader.loadPDF(DrawnSignature.in(box, text, language))) {
      var widget = document.getPage(0).getAnnotations().get(0);
      return ShownText.of(document, widget.getNormalAppearanceStream());
    }
  }

  private static AppearanceText text(String signer, boolean seal, boolean sample) {
    var facts =
        new SignatureFacts(
            "recipient",
            SignatureLevel.B_B,
            SignatureLevel.B_B,
            "recipient",
            signer,
            "ҰКО",
            "1f00a9",
            MOMENT,
            sample);
    var party = new Titles("Қызмет алушы", "Получатель", "Recipient");
    var kind = seal ? SignatureKind.SEAL : SignatureKind.PERSON;
    var at = MOMENT.atZone(ZoneOffset.ofHours(5));
    return new AppearanceText(
        facts, party, at, kind, true, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
