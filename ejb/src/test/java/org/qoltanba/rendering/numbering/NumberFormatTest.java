package org.qoltanba.rendering.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

  @ParameterizedTest
  @CsvSource({
    "decimal,12,12",
    "decimalZero,7,07",
    "decimalZero,12,12",
    "lowerRoman,1994,mcmxciv",
    "upperRoman,4,IV",
    "upperRoman,0,0",
    "lowerLetter,26,z",
    "lowerLetter,27,aa",
    "upperLetter,28,BB",
    "lowerLetter,781,781",
    "russianLower,7,ж",
    "russianLower,10,к",
    "russianUpper,28,Я",
    "russianUpper,29,АА",
    "numberInDash,3,- 3 -",
    "none,3,''",
    "bullet,3,''",
    "chicago,3,3"
  })
  void aNumberIsWrittenAsItsFormatSays(String format, int number, String written) {
    assertEquals(written, NumberFormat.write(number, format));
  }
}
