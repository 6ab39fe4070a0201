package org.qoltanba.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.deadline.Term.Begin;
import org.qoltanba.deadline.Term.DayOff;
import org.qoltanba.deadline.Term.Unit;
import org.qoltanba.document.Titles;

/** All last days here were counted by hand on the published calendars. */
class CountingTest {

  private final Counting counting = new Counting(WorkCalendar.packed());
  private final Terms terms = Terms.packed();

  @ParameterizedTest
  @CsvSource({
    // working days around weekends, 8 March and its Monday, Nauryz, 16 December
    "appc-99-decision, 2026-11-27, 2026-12-28",
    "appc-76-answer, 2026-03-06, 2026-04-02",
    "appc-91-passing-on, 2026-03-20, 2026-03-30",
    "cpc-429-private-complaint, 2026-04-30, 2026-05-19",
    "appc-65-redirection, 2026-05-26, 2026-06-01",
    // 3 January 2025 was off for Sunday 5 January, which was worked
    "appc-64-return, 2025-01-02, 2025-01-08",
    // the day itself, or the next working one
    "appc-64-registration, 2026-11-27, 2026-11-27",
    "appc-64-registration, 2026-11-28, 2026-11-30",
    "appc-64-registration, 2026-12-16, 2026-12-17",
    // months: the same number, or the last day of a shorter month; then the next working day
    "cpc-403-appeal, 2026-11-10, 2026-12-10",
    "cpc-403-appeal, 2026-01-31, 2026-03-02",
    "cpc-403-appeal, 2026-08-31, 2026-09-30",
    "cpc-403-appeal, 2026-04-09, 2026-05-12",
    "cpc-403-appeal, 2026-09-25, 2026-10-27",
    "cpc-403-appeal, 2025-12-07, 2026-01-08",
    "appc-92-complaint, 2025-11-30, 2026-03-02",
    "appc-92-complaint, 2026-05-31, 2026-08-31",
    "appc-92-complaint-unnoticed, 2025-08-31, 2026-03-02",
    // years, and the end of February
    "cc-168-unstated, 2024-02-29, 2025-02-28",
    "cc-168-longest, 2025-02-28, 2028-02-28",
    "cc-168-longest, 2026-11-22, 2029-11-22",
    // days run through days off, and end on one
    "coao-832-appeal, 2026-04-29, 2026-05-09",
    "crpc-418-appeal, 2028-02-15, 2028-03-01",
    "crpc-165-no-approach, 2026-02-28, 2026-03-01",
    "prevention-60-protective-order, 2026-03-01, 2026-03-30"
  })
  void theLastDayIsThatOfTheLaw(String term, LocalDate event, LocalDate last) {
    assertEquals(last, counting.lastDay(terms.find(term).orElseThrow(), event).day());
  }

  @ParameterizedTest
  @CsvSource({
    "appc-64-registration, 2024-05-05, 2024",
    "appc-136-recognition, 2028-01-01, 2033",
    "cc-168-longest, 9999-06-01, 10002"
  })
  void noDayIsGivenThatDependsOnAnUnknownYear(String term, LocalDate event, int year) {
    var of = terms.find(term).orElseThrow();
    assertEquals(year, assertThrows(YearUnknown.class, () -> counting.lastDay(of, event)).year());
  }

  /** Counted by hand on the feasts of the law. */
  @ParameterizedTest
  @CsvSource({
    // over New Year, its Monday and 7 January
    "appc-99-decision, 2026-12-10, 2027-01-13",
    "appc-76-answer, 2026-12-21, 2027-01-14",
    // ends on a weekend, on a feast, or before one
    "appc-92-complaint, 2026-11-27, 2027-03-01",
    "appc-92-complaint, 2026-12-08, 2027-03-09",
    "cpc-403-appeal, 2027-02-21, 2027-03-25",
    "cpc-436-cassation, 2026-08-15, 2027-02-15",
    "cpc-403-appeal, 2026-12-02, 2027-01-05"
  })
  void aYearThatWasNotPublishedIsCountedByTheLawAndNamed(
      String term, LocalDate event, LocalDate last) {
    assertEquals(
        new Counting.LastDay(last, Optional.of(2027)),
        counting.lastDay(terms.find(term).orElseThrow(), event));
  }

  /** Terms that no day off moves, and those that end in a published year. */
  @ParameterizedTest
  @CsvSource({
    "cc-168-longest, 2026-11-22",
    "crpc-418-appeal, 2026-12-25",
    "appc-99-decision, 2026-11-27",
    "cpc-403-appeal, 2026-11-30"
  })
  void aLastDayThatNoMovedDayCanChangeIsSure(String term, LocalDate event) {
    assertEquals(
        Optional.empty(), counting.lastDay(terms.find(term).orElseThrow(), event).unsettled());
  }

  @Test
  void aSaturdayThatIsWorkedCountsAndCanBeTheLastDay() {
    var july = new WorkCalendar.Year(days("2023-07-06", "2023-07-07"), days("2023-07-01"));
    var moved =
        new Counting(
            new WorkCalendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Map.of(2023, july)));
    var month = term(1, Unit.MONTHS, Begin.NEXT_DAY);
    assertEquals(day("2023-07-01"), moved.lastDay(month, day("2023-06-01")).day());
    var three = term(3, Unit.WORKING_DAYS, Begin.NEXT_DAY);
    assertEquals(day("2023-07-04"), moved.lastDay(three, day("2023-06-30")).day());
    assertEquals(day("2023-07-11"), moved.lastDay(three, day("2023-07-04")).day());
  }

  @ParameterizedTest
  @CsvSource({
    "3, WORKING_DAYS, 2026-11-27, 2026-12-01",
    "3, WORKING_DAYS, 2026-11-28, 2026-12-02",
    "10, DAYS, 2026-11-20, 2026-11-30",
    "1, MONTHS, 2026-11-03, 2026-12-02",
    "25, HOURS, 2026-11-24, 2026-11-25"
  })
  void whereTheDayOfTheEventCountsTheTermEndsADayEarlier(
      int length, Unit unit, LocalDate event, LocalDate last) {
    assertEquals(last, counting.lastDay(term(length, unit, Begin.EVENT_DAY), event).day());
  }

  private static Term term(int length, Unit unit, Begin begins) {
    var any = new Titles("а", "а", "a");
    return new Term("any", any, any, any, "2026-02", length, unit, begins, DayOff.NEXT_WORKING_DAY);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static Set<LocalDate> days(String... iso) {
    return Set.of(iso).stream().map(LocalDate::parse).collect(Collectors.toSet());
  }
}
