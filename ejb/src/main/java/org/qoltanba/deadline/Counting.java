package org.qoltanba.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/** The counting of terms by one calendar. */
public record Counting(WorkCalendar calendar) {

  private static final int HOURS_OF_DAY = 24;

  /** Dates of four digits end there (ISO 8601). */
  private static final int LAST_YEAR = 9999;

  /**
   * The last day of a term.
   *
   * @param unsettled the first year on which it depends and whose moved days are not known
   */
  public record LastDay(LocalDate day, Optional<Integer> unsettled) {}

  /**
   * The last day of a term.
   *
   * <p>A month or a year ends on the day of the same number, or on the last of a shorter month.
   * Hours of an event of which only the day is known end on the day in which its last one may lie.
   *
   * @param event the day from which the term counts
   * @throws YearUnknown if it depends on a year that the calendar lacks
   */
  public LastDay lastDay(Term term, LocalDate event) {
    LocalDate before = term.begins() == Term.Begin.EVENT_DAY ? event.minusDays(1) : event;
    LocalDate last =
        switch (term.unit()) {
          case HOURS -> before.plusDays(days(term.length()));
          case DAYS -> before.plusDays(term.length());
          case WORKING_DAYS -> afterWorkingDays(before, term.length());
          case MONTHS -> before.plusMonths(term.length());
          case YEARS -> before.plusYears(term.length());
        };
    if (last.getYear() > LAST_YEAR) {
      throw new YearUnknown(last.getYear());
    }
    LocalDate moved = term.dayOff() == Term.DayOff.NEXT_WORKING_DAY ? workingDayFrom(last) : last;
    return new LastDay(moved, unsettled(term, before, last, moved));
  }

  /** A term asks of the days that it counts, or of its last one, or of none. */
  private Optional<Integer> unsettled(
      Term term, LocalDate before, LocalDate last, LocalDate moved) {
    if (term.dayOff() == Term.DayOff.STAYS) {
      return Optional.empty();
    }
    LocalDate first = term.unit() == Term.Unit.WORKING_DAYS ? before.plusDays(1) : last;
    return IntStream.rangeClosed(Math.min(first.getYear(), moved.getYear()), moved.getYear())
        .filter(year -> !calendar.isSettled(year))
        .boxed()
        .findFirst();
  }

  private static int days(int hours) {
    return (hours + HOURS_OF_DAY - 1) / HOURS_OF_DAY;
  }

  private LocalDate afterWorkingDays(LocalDate before, int days) {
    LocalDate day = before;
    for (int i = 0; i < days; i++) {
      day = workingDayFrom(day.plusDays(1));
    }
    return day;
  }

  private LocalDate workingDayFrom(LocalDate first) {
    LocalDate day = first;
    while (calendar.isOff(day)) {
      day = day.plusDays(1);
    }
    return day;
  }
}
