package org.qoltanba.deadline;

import java.time.LocalDate;

/** The counting of terms by one calendar. */
public record Counting(WorkCalendar calendar) {

  private static final int HOURS_OF_DAY = 24;

  /** Dates of four digits end there (ISO 8601). */
  private static final int LAST_YEAR = 9999;

  /**
   * The last day of a term.
   *
   * <p>A month or a year ends on the day of the same number, or on the last of a shorter month.
   * Hours of an event of which only the day is known end on the day in which its last one may lie.
   *
   * @param event the day from which the term counts
   * @throws YearUnknown if it depends on a year that the calendar lacks
   */
  public LocalDate lastDay(Term term, LocalDate event) {
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
    return term.dayOff() == Term.DayOff.NEXT_WORKING_DAY ? workingDayFrom(last) : last;
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
