package org.qoltanba.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

  private static final String OWN =
      """
      weekend: [saturday, sunday]
      years:
        2027:
          off: [{day: 2027-03-15, why: Constitution Day}]
          working: [{day: 2027-03-20, why: moved}]
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "2025, 246",
    // 15 days off beside weekends by the first calendar of 2026, of which 31 August was taken back
    "2026, 247"
  })
  void aYearHasAsManyWorkingDaysAsThePublishedCalendar(int year, long days) {
    var calendar = WorkCalendar.packed();
    LocalDate first = LocalDate.of(year, 1, 1);
    assertEquals(
        days, first.datesUntil(first.plusYears(1)).filter(day -> !calendar.isOff(day)).count());
  }

  @Test
  void anOperatorsFileAddsYearsAndIsReadAgainOnceItChanges() throws IOException {
    Path file = write(OWN, 1);
    var calendar = new CalendarFile(file);
    assertTrue(off(calendar, "2027-03-15"));
    assertFalse(off(calendar, "2027-03-20"));
    assertTrue(off(calendar, "2026-12-16"));
    write(OWN.replace("2027-03-15", "2027-03-16"), 2);
    assertFalse(off(calendar, "2027-03-15"));
    assertTrue(off(calendar, "2027-03-16"));
  }

  @Test
  void aChangeThatCanNotBeReadLeavesTheCalendarAsItWas() throws IOException {
    Path file = write(OWN, 1);
    var calendar = new CalendarFile(file);
    write("years: nonsense", 2);
    assertTrue(off(calendar, "2027-03-15"));
    Files.delete(file);
    assertTrue(off(calendar, "2027-03-15"));
    write(OWN.replace("2027-03-15", "2027-03-16"), 3);
    assertTrue(off(calendar, "2027-03-16"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "years: {}",
        "weekend: [saturday]\nyears: {2027: {off: []}}",
        "weekend: [caturday]\nyears: {}",
        "weekend: []\nyears: {2027: {off: [], working: [], free: []}}",
        "weekend: []\nyears: {2027: {off: [{day: 2028-01-01, why: x}], working: []}}",
        "weekend: []\nyears: {2027: {off: [{day: 2027-02-29, why: x}], working: []}}",
        "weekend: []\nyears: {2027: {off: [{day: 2027-01-01, why: x}],"
            + " working: [{day: 2027-01-01, why: x}]}}",
        "weekend: []\nyears: {2027: {off: [], working: []}, 2027: {off: [], working: []}}",
        "weekend: [",
        ""
      })
  void aServerDoesNotStartOnACalendarThatCanNotBeRead(String yaml) throws IOException {
    Path file = write(yaml, 1);
    assertThrows(DataBroken.class, () -> new CalendarFile(file));
  }

  @Test
  void aServerDoesNotStartWithoutTheCalendarThatItIsToldOf() {
    assertThrows(
        UncheckedIOException.class, () -> new CalendarFile(folder.resolve("missing.yaml")));
  }

  @Test
  void aBrokenFileIsNamedWithItsLine() throws IOException {
    Path file = write("weekend: []\nyears:\n  2027: {off: 5, working: []}\n", 1);
    var broken = assertThrows(DataBroken.class, () -> new CalendarFile(file));
    assertEquals(3, broken.line());
    assertTrue(broken.getMessage().startsWith(file.toString()));
  }

  private static boolean off(CalendarFile calendar, String day) {
    return calendar.get().isOff(LocalDate.parse(day));
  }

  private Path write(String yaml, int second) throws IOException {
    Path file = folder.resolve("calendar.yaml");
    Files.write(file, yaml.getBytes(UTF_8));
    return Files.setLastModifiedTime(file, FileTime.fromMillis(second * 1000L));
  }
}
