package org.qoltanba.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.document.Language;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru | RU",
        "en-GB,en;q=0.9 | EN",
        "kk-KZ | KK",
        "ru;q=0.3, en;q=0.8 | EN",
        "de, fr;q=0.9, ru;q=0.1 | RU",
        "en;q=0, ru;q=0.1 | RU",
        "de | KK",
        "* | KK",
        ";;;=, | KK",
        "'' | KK",
        "RU-ru | RU"
      })
  void theBestKnownLanguageIsTaken(String header, Language expected) {
    assertEquals(expected, Languages.preferred(header));
  }

  @Test
  void whoDoesNotSayIsAnsweredInKazakh() {
    assertEquals(Language.KK, Languages.preferred(null));
    assertEquals(Language.KK, Languages.preferred("ru,".repeat(1000)));
  }
}
