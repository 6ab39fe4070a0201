package org.qoltanba.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A calendar as its file has it.
 *
 * @param weekend the days of the week that are off
 * @param years what differs from the week, by year
 */
record CalendarText(Set<DayOfWeek> weekend, Map<Integer, YearText> years) {

  private static final String PACKED = "calendar.yaml";

  /**
   * @param off days off beside weekends; one that falls on a weekend changes nothing
   * @param working days of weekends that are worked
   */
  record YearText(List<Day> off, List<Day> working) {

    private WorkCalendar.Year read(int year, String file) {
      var read = new WorkCalendar.Year(dates(off, year, file), dates(working, year, file));
      if (read.working().stream().anyMatch(read.off()::contains)) {
        throw new DataBroken(file, 0, null);
      }
      return read;
    }

    private static Set<LocalDate> dates(List<Day> days, int year, String file) {
      if (days.stream().anyMatch(day -> day.day().getYear() != year)) {
        throw new DataBroken(file, 0, null);
      }
      return days.stream().map(Day::day).collect(Collectors.toSet());
    }
  }

  /**
   * @param why what is celebrated, or by which act the day was moved; for people only
   */
  record Day(LocalDate day, String why) {}

  static WorkCalendar packed() {
    try (InputStream in = CalendarText.class.getResourceAsStream(PACKED)) {
      return read(PACKED, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(PACKED, e);
    }
  }

  /**
   * @param file what to call it where it is broken
   * @throws DataBroken where it is no calendar, a day stands under another year, or is both worked
   *     and off
   */
  static WorkCalendar read(String file, byte[] yaml) {
    CalendarText text = StrictYaml.read(file, yaml, CalendarText.class);
    var years = new HashMap<Integer, WorkCalendar.Year>();
    text.years().forEach((year, days) -> years.put(year, days.read(year, file)));
    return new WorkCalendar(text.weekend(), years);
  }
}
