package org.qoltanba.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which days are off; immutable.
 *
 * @param weekend the days of the week that are off
 * @param years what is known of each year: its days off beside weekends, and its weekends' days
 *     that are worked
 */
public record WorkCalendar(Set<DayOfWeek> weekend, Map<Integer, Year> years) {

  /** A year's exceptions from the week. */
  public record Year(Set<LocalDate> off, Set<LocalDate> working) {

    public Year {
      off = Set.copyOf(off);
      working = Set.copyOf(working);
    }
  }

  public WorkCalendar {
    weekend = Set.copyOf(weekend);
    years = Map.copyOf(years);
  }

  /** The calendar that the project ships. */
  public static WorkCalendar packed() {
    return CalendarText.packed();
  }

  /**
   * @throws YearUnknown if nothing is known of its year
   */
  public boolean isOff(LocalDate day) {
    Year year = years.get(day.getYear());
    if (year == null) {
      throw new YearUnknown(day.getYear());
    }
    return year.off().contains(day)
        || weekend.contains(day.getDayOfWeek()) && !year.working().contains(day);
  }

  /** The other calendar, and this one for years that the other does not know. */
  public WorkCalendar and(WorkCalendar other) {
    var all = new HashMap<>(years);
    all.putAll(other.years);
    return new WorkCalendar(other.weekend, all);
  }
}
