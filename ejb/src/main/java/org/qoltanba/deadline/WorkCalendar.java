package org.qoltanba.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which days are off; immutable.
 *
 * <p>A year whose calendar was published is settled. Of another only the feasts of the laws are
 * known, and not which of its days will be moved.
 */
public final class WorkCalendar {

  private final Set<DayOfWeek> weekend;
  private final Map<Integer, Year> years;
  private final Feasts feasts;

  /** A year's exceptions from the week. */
  public record Year(Set<LocalDate> off, Set<LocalDate> working) {

    public Year {
      off = Set.copyOf(off);
      working = Set.copyOf(working);
    }
  }

  /**
   * A calendar that knows of no other years.
   *
   * @param weekend the days of the week that are off
   * @param years what is known of each settled year: its days off beside weekends, and its
   *     weekends' days that are worked
   */
  public WorkCalendar(Set<DayOfWeek> weekend, Map<Integer, Year> years) {
    this(weekend, years, Feasts.none());
  }

  private WorkCalendar(Set<DayOfWeek> weekend, Map<Integer, Year> years, Feasts feasts) {
    this.weekend = Set.copyOf(weekend);
    this.years = Map.copyOf(years);
    this.feasts = feasts;
  }

  /** The calendar that the project ships. */
  public static WorkCalendar packed() {
    WorkCalendar published = CalendarText.packed();
    return new WorkCalendar(published.weekend, published.years, Feasts.packed());
  }

  /**
   * @throws YearUnknown if nothing is known of its year
   */
  public boolean isOff(LocalDate day) {
    Year year = year(day.getYear());
    return year.off().contains(day)
        || weekend.contains(day.getDayOfWeek()) && !year.working().contains(day);
  }

  /** Whether all days off of a year are known, those that were moved, too. */
  public boolean isSettled(int year) {
    return years.containsKey(year);
  }

  private Year year(int year) {
    Year settled = years.get(year);
    return settled != null
        ? settled
        : feasts.in(year, weekend).orElseThrow(() -> new YearUnknown(year));
  }

  /** The other calendar, and this one for years that the other does not know. */
  public WorkCalendar and(WorkCalendar other) {
    var all = new HashMap<>(years);
    all.putAll(other.years);
    return new WorkCalendar(other.weekend, all, feasts);
  }
}
