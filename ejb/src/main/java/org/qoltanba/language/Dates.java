package org.qoltanba.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qoltanba.document.Language;

/**
 * Dates in the forms of legal papers.
 *
 * <p>The patterns are our own: the locale data of Java 17 puts the Kazakh words in another order
 * than the acts of the Republic do.
 */
public final class Dates {

  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Dates() {}

  /** Such as «2026 жылғы 22 қараша», «22 ноября 2026 года», «22 November 2026». */
  public static String longForm(LocalDate date, Language language) {
    int day = date.getDayOfMonth();
    int year = date.getYear();
    String month = Months.ofDate(date, language);
    return switch (language) {
      case KK -> year + " жылғы " + day + " " + month;
      case RU -> day + " " + month + " " + year + " года";
      case EN -> day + " " + month + " " + year;
    };
  }

  /**
   * As it stands before an act's number: «2015 жылғы 26 маусымдағы», «от 26 июня 2015 года», «of 26
   * June 2015».
   */
  public static String actForm(LocalDate date, Language language) {
    return switch (language) {
      case KK ->
          date.getYear()
              + " жылғы "
              + date.getDayOfMonth()
              + " "
              + Months.kazakhAdjective(date.getMonth());
      case RU -> "от " + longForm(date, language);
      case EN -> "of " + longForm(date, language);
    };
  }

  /** As on printed forms: ««01» қаңтар 2026 ж.», ««01» января 2026 г.», “01” January 2026. */
  public static String blankForm(LocalDate date, Language language) {
    String day = String.format(Locale.ROOT, "%02d", date.getDayOfMonth());
    String rest = " " + Months.ofDate(date, language) + " " + date.getYear();
    return switch (language) {
      case KK -> "«" + day + "»" + rest + " ж.";
      case RU -> "«" + day + "»" + rest + " г.";
      case EN -> "“" + day + "”" + rest;
    };
  }

  /** «22.11.2026», in every language. */
  public static String shortForm(LocalDate date) {
    return String.format(
        Locale.ROOT, "%02d.%02d.%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
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
}
