package org.qoltanba.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeastsTest {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /**
   * Counted by hand: the feasts of 2027 on weekdays, and the Mondays and the Wednesday for them.
   */
  @Test
  void theYearThatWasNotPublishedHasTheFeastsOfTheLaw() {
    var calendar = WorkCalendar.packed();
    assertFalse(calendar.isSettled(2027));
    assertEquals(
        Stream.of(
                "01-01", "01-04", "01-07", "03-08", "03-15", "03-22", "03-23", "03-24", "05-03",
                "05-07", "05-10", "07-06", "10-25", "12-16")
            .map(day -> LocalDate.parse("2027-" + day))
            .toList(),
        weekdaysOff(calendar, 2027));
  }

  /**
   * The law's rule makes of the old feasts what was published, but for the days that were moved.
   */
  @ParameterizedTest
  @CsvSource({"2025, 2025-01-03", "2026, ''"})
  void thePublishedYearsObeyTheSameRule(int year, String moved) {
    var published = weekdaysOff(WorkCalendar.packed(), year);
    var off = new Feasts(2025, old(year), List.of(moon(year))).in(year, WEEKEND).orElseThrow();
    var counted = weekdaysOff(new WorkCalendar(WEEKEND, Map.of(year, off)), year);
    assertEquals(published.stream().filter(day -> !day.toString().equals(moved)).toList(), counted);
  }

  @ParameterizedTest
  @CsvSource({"2024", "2032"})
  void aYearWhoseFeastsAreNotAllKnownIsUnknown(int year) {
    var calendar = WorkCalendar.packed();
    assertThrows(YearUnknown.class, () -> calendar.isOff(LocalDate.of(year, 3, 8)));
  }

  @Test
  void anOperatorsYearSettlesWhatTheLawLeftOpen() {
    var own =
        CalendarText.read(
            "own",
            ("weekend: [saturday, sunday]\nyears: {2027: {off: [{day: 2027-01-05, why: moved}],"
                    + " working: []}}")
                .getBytes(UTF_8));
    var calendar = WorkCalendar.packed().and(own);
    assertTrue(calendar.isSettled(2027));
    assertTrue(calendar.isOff(LocalDate.of(2027, 1, 5)));
    assertFalse(calendar.isOff(LocalDate.of(2027, 1, 4)));
    assertFalse(calendar.isSettled(2028));
    assertTrue(calendar.isOff(LocalDate.of(2028, 3, 15)));
  }

  /** As of 2025 and 2026: 15 March was no feast yet, and 30 August was one until 2025. */
  private static List<Feasts.Fixed> old(int year) {
    var march = MonthDay.of(3, 15);
    var august = new Feasts.Fixed(MonthDay.of(8, 30), "Constitution Day", true);
    return Stream.concat(
            Feasts.packed().fixed().stream().filter(feast -> !feast.day().equals(march)),
            Stream.of(august).filter(feast -> year == 2025))
        .toList();
  }

  private static LocalDate moon(int year) {
    return LocalDate.parse(year == 2025 ? "2025-06-06" : "2026-05-27");
  }

  private static List<LocalDate> weekdaysOff(WorkCalendar calendar, int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return first
        .datesUntil(first.plusYears(1))
        .filter(day -> !WEEKEND.contains(day.getDayOfWeek()) && calendar.isOff(day))
        .toList();
  }
}
