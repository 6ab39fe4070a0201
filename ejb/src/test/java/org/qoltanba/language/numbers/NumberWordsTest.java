package org.qoltanba.language.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.document.Language;

class NumberWordsTest {

  private final NumberWords words = new NumberWords();

  @ParameterizedTest
  @CsvSource({
    "0, нөл",
    "1, бір",
    "8, сегіз",
    "15, он бес",
    "21, жиырма бір",
    "36, отыз алты",
    "47, қырық жеті",
    "58, елу сегіз",
    "69, алпыс тоғыз",
    "73, жетпіс үш",
    "84, сексен төрт",
    "92, тоқсан екі",
    "100, жүз",
    "110, жүз он",
    "1000, бір мың",
    "1001, бір мың бір",
    "1100, бір мың жүз",
    "2000, екі мың",
    "10000, он мың",
    "100000, жүз мың",
    "101000, жүз бір мың",
    "1000000, бір миллион",
    "1001000, бір миллион бір мың",
    "1234567, бір миллион екі жүз отыз төрт мың бес жүз алпыс жеті",
    "5000000, бес миллион",
    "1001001000, бір миллиард бір миллион бір мың",
    "1000000000000, бір триллион",
    "1000000000000000, бір квадриллион",
  })
  void kazakhSaysOneBeforeThousandAndMillion(BigDecimal number, String expected) {
    assertEquals(Optional.of(expected), words.of(number, Language.KK, GrammaticalGender.MASCULINE));
  }

  @ParameterizedTest
  @CsvSource({
    "1, MASCULINE, один",
    "1, FEMININE, одна",
    "1, NEUTER, одно",
    "2, MASCULINE, два",
    "2, FEMININE, две",
    "2, NEUTER, два",
    "21, FEMININE, двадцать одна",
    "1000, MASCULINE, одна тысяча",
    "2001, NEUTER, две тысячи одно",
    "5011, MASCULINE, пять тысяч одиннадцать",
    "1234567, MASCULINE, один миллион двести тридцать четыре тысячи пятьсот шестьдесят семь",
    "0, MASCULINE, ноль",
  })
  void russianAgreesWithTheGenderOfWhatIsCounted(
      BigDecimal number, GrammaticalGender gender, String expected) {
    assertEquals(Optional.of(expected), words.of(number, Language.RU, gender));
  }

  @ParameterizedTest
  @CsvSource({
    "21, twenty-one",
    "1234567, one million two hundred thirty-four thousand five hundred sixty-seven",
    "1.00, one",
  })
  void englishIsInWordsToo(BigDecimal number, String expected) {
    assertEquals(Optional.of(expected), words.of(number, Language.EN, GrammaticalGender.MASCULINE));
  }

  @ParameterizedTest
  @CsvSource({"-1", "0.5", "1000000000000001", "1E+1000000000", "1E-1000000000"})
  void whatIsNoSmallWholeNumberIsNotSaid(BigDecimal number) {
    for (Language language : Language.values()) {
      assertEquals(Optional.empty(), words.of(number, language, GrammaticalGender.MASCULINE));
    }
  }
}
