package org.qoltanba.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qoltanba.document.Language;

/**
 * Dates in the long forms of legal papers.
 *
 * <p>The patterns are our own: the locale data of Java 17 puts the Kazakh words in another order
 * than the acts of the Republic do.
 */
public final class Dates {

  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private static final List<String> KAZAKH =
      List.of(
          "қаңтар",
          "ақпан",
          "наурыз",
          "сәуір",
          "мамыр",
          "маусым",
          "шілде",
          "тамыз",
          "қыркүйек",
          "қазан",
          "қараша",
          "желтоқсан");

  private static final List<String> RUSSIAN =
      List.of(
          "января",
          "февраля",
          "марта",
          "апреля",
          "мая",
          "июня",
          "июля",
          "августа",
          "сентября",
          "октября",
          "ноября",
          "декабря");

  private static final List<String> ENGLISH =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Dates() {}

  /** Such as «2026 жылғы 22 қараша», «22 ноября 2026 года», «22 November 2026». */
  public static String longForm(LocalDate date, Language language) {
    int day = date.getDayOfMonth();
    int year = date.getYear();
    return switch (language) {
      case KK -> year + " жылғы " + day + " " + month(KAZAKH, date);
      case RU -> day + " " + month(RUSSIAN, date) + " " + year + " года";
      case EN -> day + " " + month(ENGLISH, date) + " " + year;
    };
  }

  /**
   * The day that a text of exactly the form {@code yyyy-MM-dd} (ISO 8601) names.
   *
   * @return empty for another form and for a day that no calendar has
   */
  public static Optional<LocalDate> ofIso(String text) {
    if (!ISO.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String month(List<String> names, LocalDate date) {
    return names.get(date.getMonthValue() - 1);
  }
}
