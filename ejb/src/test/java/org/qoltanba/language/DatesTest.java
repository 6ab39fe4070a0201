package org.qoltanba.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Language;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, KK, 2026 жылғы 22 қараша",
    "2026-11-22, RU, 22 ноября 2026 года",
    "2026-11-22, EN, 22 November 2026",
    "2024-02-29, KK, 2024 жылғы 29 ақпан",
    "2027-03-01, RU, 1 марта 2027 года",
    "2026-09-05, KK, 2026 жылғы 5 қыркүйек",
    "2026-12-31, EN, 31 December 2026",
    "2026-01-01, KK, 2026 жылғы 1 қаңтар",
    "2026-05-09, RU, 9 мая 2026 года",
  })
  void aDateIsWrittenInTheFormOfItsLanguage(LocalDate date, Language language, String expected) {
    assertEquals(expected, Dates.longForm(date, language));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026",
        "22.11.2026",
        "2026-11-31",
        "2025-02-29",
        "2026-1-1",
        "+2026-11-22",
        "2026-11-22T00:00",
        "٢٠٢٦-11-22",
        " 2026-11-22"
      })
  void whatIsNoIsoDateIsNoDate(String text) {
    assertEquals(Optional.empty(), Dates.ofIso(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2015-06-26, KK, 2015 жылғы 26 маусымдағы",
    "2015-06-26, RU, от 26 июня 2015 года",
    "2015-06-26, EN, of 26 June 2015",
    "2026-01-01, KK, 2026 жылғы 1 қаңтардағы",
    "2026-02-02, KK, 2026 жылғы 2 ақпандағы",
    "2026-03-03, KK, 2026 жылғы 3 наурыздағы",
    "2026-04-04, KK, 2026 жылғы 4 сәуірдегі",
    "2026-05-05, KK, 2026 жылғы 5 мамырдағы",
    "2026-07-07, KK, 2026 жылғы 7 шілдедегі",
    "2026-08-08, KK, 2026 жылғы 8 тамыздағы",
    "2026-09-09, KK, 2026 жылғы 9 қыркүйектегі",
    "2026-10-10, KK, 2026 жылғы 10 қазандағы",
    "2026-11-11, KK, 2026 жылғы 11 қарашадағы",
    "2026-12-12, KK, 2026 жылғы 12 желтоқсандағы",
  })
  void anActsDateStandsBeforeItsNumber(LocalDate date, Language language, String expected) {
    assertEquals(expected, Dates.actForm(date, language));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, KK, «01» қаңтар 2026 ж.",
    "2026-01-01, RU, «01» января 2026 г.",
    "2026-01-01, EN, “01” January 2026",
    "2026-11-22, KK, «22» қараша 2026 ж.",
  })
  void aPrintedFormsDateHasItsDayInQuotes(LocalDate date, Language language, String expected) {
    assertEquals(expected, Dates.blankForm(date, language));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-22, 22.11.2026", "2026-01-02, 02.01.2026", "0999-12-31, 31.12.0999"})
  void aShortDateIsInFigures(LocalDate date, String expected) {
    assertEquals(expected, Dates.shortForm(date));
  }
}
