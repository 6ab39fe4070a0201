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
}
