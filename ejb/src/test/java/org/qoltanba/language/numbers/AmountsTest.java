package org.qoltanba.language.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.document.Language;

class AmountsTest {

  private final Amounts amounts = new Amounts(new NumberWords());

  @ParameterizedTest
  @CsvSource({
    "1234567.89, KK, 1 234 567 (бір миллион екі жүз отыз төрт мың бес жүз алпыс жеті) теңге 89 тиын",
    "1234567.89, RU, 1 234 567 (один миллион двести тридцать четыре тысячи пятьсот шестьдесят семь) тенге 89 тиынов",
    "1234567.89, EN, 1 234 567 (one million two hundred thirty-four thousand five hundred sixty-seven) tenge 89 tiyn",
    "150000, KK, 150 000 (жүз елу мың) теңге 00 тиын",
    "0, RU, 0 (ноль) тенге 00 тиынов",
    "1.01, RU, 1 (один) тенге 01 тиын",
    "2.22, RU, 2 (два) тенге 22 тиына",
    "5.11, RU, 5 (пять) тенге 11 тиынов",
    "5.12, RU, 5 (пять) тенге 12 тиынов",
    "5.5, RU, 5 (пять) тенге 50 тиынов",
    "5.500, KK, 5 (бес) теңге 50 тиын",
    "1E+6, KK, 1 000 000 (бір миллион) теңге 00 тиын",
    "1000000000000000, EN, 1 000 000 000 000 000 (one quadrillion) tenge 00 tiyn",
  })
  void aSumIsWrittenInFiguresAndInWords(BigDecimal sum, Language language, String expected) {
    assertEquals(Optional.of(expected), amounts.inWords(sum, language).map(AmountsTest::plain));
  }

  @ParameterizedTest
  @CsvSource({
    "1234567.89, KK, '1 234 567,89 ₸'",
    "1234567.8, RU, '1 234 567,80 ₸'",
    "1234567.89, EN, 1 234 567.89 ₸",
    "999, KK, 999 ₸",
    "1000.00, RU, 1 000 ₸",
    "0.05, KK, '0,05 ₸'",
  })
  void aSumInFiguresHasItsSign(BigDecimal sum, Language language, String expected) {
    assertEquals(Optional.of(expected), amounts.figures(sum, language).map(AmountsTest::plain));
  }

  @ParameterizedTest
  @CsvSource({"-0.01", "0.001", "1000000000000000.01", "1E+15000", "1E-15000"})
  void aSumThatCantBeSaidExactlyIsNotSaid(BigDecimal sum) {
    for (Language language : Language.values()) {
      assertEquals(Optional.empty(), amounts.inWords(sum, language));
      assertEquals(Optional.empty(), amounts.figures(sum, language));
    }
  }

  @Test
  void aNumberNeverComesApartAtALinesEnd() {
    assertEquals(
        Optional.of("1\u00a0000 (бір мың) теңге 05\u00a0тиын"),
        amounts.inWords(new BigDecimal("1000.05"), Language.KK));
    assertEquals(
        Optional.of("1\u00a0000\u00a0₸"), amounts.figures(new BigDecimal(1000), Language.KK));
  }

  @ParameterizedTest
  @CsvSource({
    "-1234567.8901, RU, '-1 234 567,8901'",
    "-0.5, KK, '-0,5'",
    "-1000, EN, -1 000",
    "12345, KK, 12 345",
    "1E+3, KK, 1 000"
  })
  void anyNumberIsGroupedByThousands(BigDecimal number, Language language, String expected) {
    assertEquals(Optional.of(expected), Figures.of(number, language).map(AmountsTest::plain));
  }

  @ParameterizedTest
  @CsvSource({"1E+1000000000", "1E-1000000000"})
  void aNumberOfTooManyFiguresIsNotWrittenOut(BigDecimal number) {
    assertEquals(Optional.empty(), Figures.of(number, Language.KK));
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
