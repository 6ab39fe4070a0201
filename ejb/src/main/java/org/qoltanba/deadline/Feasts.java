package org.qoltanba.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The days off that the laws set for every year; immutable.
 *
 * @param since the first year for which they do
 * @param fixed those of the same day each year
 * @param kurbanAit its first day in each year that can be counted
 */
record Feasts(int since, List<Fixed> fixed, List<LocalDate> kurbanAit) {

  private static final String PACKED = "feasts.yaml";

  /**
   * @param why what is celebrated; for people only
   * @param moves whether the next working day is off for one on a weekend
   */
  record Fixed(MonthDay day, String why, boolean moves) {}

  Feasts {
    fixed = List.copyOf(fixed);
    kurbanAit = List.copyOf(kurbanAit);
  }

  static Feasts packed() {
    try (InputStream in = Feasts.class.getResourceAsStream(PACKED)) {
      return StrictYaml.read(PACKED, in.readAllBytes(), Feasts.class);
    } catch (IOException e) {
      throw new UncheckedIOException(PACKED, e);
    }
  }

  /** For who knows of no feasts. */
  static Feasts none() {
    return new Feasts(0, List.of(), List.of());
  }

  /** The year as the laws have it, before anyone moves a day; empty where that is not known. */
  Optional<WorkCalendar.Year> in(int year, Set<DayOfWeek> weekend) {
    return year < since
        ? Optional.empty()
        : kurbanAit.stream()
            .filter(day -> day.getYear() == year)
            .findFirst()
            .map(moon -> new WorkCalendar.Year(off(year, moon, weekend), Set.of()));
  }

  private Set<LocalDate> off(int year, LocalDate moon, Set<DayOfWeek> weekend) {
    var off =
        fixed.stream()
            .map(feast -> feast.day().atYear(year))
            .collect(Collectors.toCollection(TreeSet::new));
    off.add(moon);
    fixed.stream()
        .filter(Fixed::moves)
        .map(feast -> feast.day().atYear(year))
        .filter(day -> weekend.contains(day.getDayOfWeek()))
        .forEach(day -> off.add(nextWorkingDay(day, off, weekend)));
    return off;
  }

  private static LocalDate nextWorkingDay(
      LocalDate feast, Set<LocalDate> off, Set<DayOfWeek> weekend) {
    LocalDate day = feast;
    while (off.contains(day) || weekend.contains(day.getDayOfWeek())) {
      day = day.plusDays(1);
    }
    return day;
  }
}
