package org.qoltanba.language.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Language;

class NormaliserTest {

  @ParameterizedTest
  @CsvSource({
    "қҧқықтық, құқықтық",
    "Ҥлгілік, Үлгілік",
    "ӚТІНІШ, ӨТІНІШ",
    "№401-ӛ, №401-ө",
    "жӛнiндегi, жөніндегі",
    "ҦЛТТЫҚ, ҰЛТТЫҚ",
    "кҥні, күні",
    "Қазaқстaн, Қазақстан",
    "yлгi, улгі",
    "жиhаз, жиһаз",
    "ОТAН, ОТАН",
  })
  void wrongLettersOfKazakhTextAreMended(String text, String expected) {
    assertEquals(expected, kazakh(text).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COVID-19",
        "Word-та",
        "e-mail-ге",
        "USB-ға",
        "PDFті",
        "XXI ғасыр",
        "XIХ",
        "a б",
        "өтініш ____ 5 ____ беті",
        "ООО",
        "iPhone",
        "ақ\nқара",
        "№ 5\r\n\r\n№ 6"
      })
  void rightTextIsLeftAlone(String text) {
    assertEquals(new NormalisedText(text, List.of()), kazakh(text));
  }

  @ParameterizedTest
  @CsvSource({
    "RU, ӛрт, ӛрт",
    "EN, ӛрт, ӛрт",
    "RU, Ивaнов, Иванов",
    "RU, мiр, мiр",
    "RU, Аhн, Аhн",
    "EN, Ивaнов, Ивaнов"
  })
  void otherLanguagesKeepTheirLetters(Language language, String text, String expected) {
    assertEquals(expected, new Normaliser(language).normalise(text).text());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void runsOfSpacesBecomeOneSpaceAndLinesStay(Language language) {
    String text = "а\u00a0\u00a0б в  г\td\u202fe\u00a0\nf \u00a0\n\n";
    assertEquals("а б в г d e \nf \n\n", new Normaliser(language).normalise(text).text());
  }

  @Test
  void aNumberInRunningTextIsNoPageNumber() {
    String text = "а\n\n150\nб\n\n151\n\nв";
    assertEquals(text, kazakh(text).text());
  }

  @Test
  void pagesAreCountedAcrossTheTextBetweenThem() {
    String text = "а\n\n10\u00a0\n\u00a0\nб\n\n11\n\nв\n\n 12";
    assertEquals("а\n\n \nб\n\n\nв\n\n", kazakh(text).text());
  }

  @Test
  void rowNumbersOfATableStay() {
    String text = "\n8\n\nкөрпе\n\n9\n\nжастық\n\n10\n\nматрас\n\n11\n\nорамал\n";
    assertEquals(text, kazakh(text).text());
  }

  @Test
  void lettersWithSeparateMarksAreComposedAndThenMended() {
    NormalisedText mended = kazakh("и\u0306ӛ ә\u0308т");
    assertEquals("йө өт", mended.text());
    assertEquals(
        List.of(
            new TextChange(0, "и\u0306", "й", TextRule.COMPOSITION),
            new TextChange(2, "ӛ", "ө", TextRule.KAZAKH_LETTER),
            new TextChange(4, "ә\u0308", "ө", TextRule.KAZAKH_LETTER)),
        mended.changes());
  }

  @Test
  void everyChangeIsToldWithItsPlaceAndReason() {
    assertEquals(
        List.of(
            new TextChange(1, "ӛ", "ө", TextRule.KAZAKH_LETTER),
            new TextChange(3, "i", "і", TextRule.LATIN_LOOKALIKE),
            new TextChange(4, "\u00a0 ", " ", TextRule.WHITE_SPACE)),
        kazakh("жӛнi\u00a0 бар").changes());
  }

  @Test
  void aReaderMayRejectAChange() {
    String original = "жӛнi\u00a0 бар";
    List<TextChange> accepted = kazakh(original).changes().subList(0, 1);
    assertEquals("жөнi\u00a0 бар", NormalisedText.apply(original, accepted));
  }

  @Test
  void aWholeTextOfAnOldFontIsMendedLetterByLetter() {
    NormalisedText mended = kazakh(SpoiltText.SPOILT);
    assertEquals(SpoiltText.MENDED, mended.text());
    assertEquals(SpoiltText.WRONG_LETTERS, count(mended, TextRule.KAZAKH_LETTER));
    assertEquals(SpoiltText.LATIN_LETTERS, count(mended, TextRule.LATIN_LOOKALIKE));
    assertEquals(SpoiltText.PAGE_NUMBERS, count(mended, TextRule.PAGE_NUMBER));
  }

  @Test
  void whatWasNormalisedIsNotChangedAgain() {
    var random = new Random(20261122);
    for (int round = 0; round < 20_000; round++) {
      String text = randomText(random);
      for (Language language : Language.values()) {
        var normaliser = new Normaliser(language);
        NormalisedText once = normaliser.normalise(text);
        assertEquals(List.of(), normaliser.normalise(once.text()).changes(), told(text));
        assertEquals(once.text(), NormalisedText.apply(text, once.changes()), told(text));
        assertEquals(underscores(text), underscores(once.text()), told(text));
        assertTrue(Normalizer.isNormalized(once.text(), Normalizer.Form.NFC), told(text));
      }
    }
  }

  @Test
  void aLongTextIsMendedInTimeThatGrowsWithItsLength() {
    var text = new StringBuilder();
    for (int line = 0; line < 40_000; line++) {
      text.append("\n\u00a0\n").append(1000 + (line * 7919) % 9000).append("\u00a0ҧi\u0306\n");
      text.append("\n").append(1000 + line % 9000).append("\n");
    }
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> kazakh(text.toString()));
  }

  private static NormalisedText kazakh(String text) {
    return new Normaliser(Language.KK).normalise(text);
  }

  private static long count(NormalisedText text, TextRule rule) {
    return text.changes().stream().filter(change -> change.rule() == rule).count();
  }

  private static String told(String text) {
    return text.codePoints().mapToObj(Integer::toHexString).toList().toString();
  }

  private static long underscores(String text) {
    return text.chars().filter(c -> c == '_').count();
  }

  private static String randomText(Random random) {
    var parts =
        List.of(
            "ӛ",
            "Ҥ",
            "ҧ",
            "а",
            "ә",
            "i",
            "X",
            "D",
            "y",
            "и",
            "\u0306",
            "\u0308",
            "\u030b",
            " ",
            "\u00a0",
            "\t",
            "\n",
            "\n\n",
            "\r\n",
            "\n\n10\n\n",
            "\n\n11\n\n",
            "\n12\n",
            "_",
            "\u2000",
            "가",
            "\u11a8",
            "\ud83d\ude00",
            "\ud83d",
            "-",
            "5",
            "é",
            "e\u0301");
    var text = new StringBuilder();
    int length = random.nextInt(25);
    for (int at = 0; at < length; at++) {
      text.append(parts.get(random.nextInt(parts.size())));
    }
    return text.toString();
  }
}
