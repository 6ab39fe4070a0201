package org.qoltanba.language;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.qoltanba.document.Language;

/** The months as they stand in dates. */
final class Months {

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

  /** What happened in the month: the locative with the adjective's ending, by vowel harmony. */
  private static final List<String> KAZAKH_ADJECTIVES =
      List.of(
          "қаңтардағы",
          "ақпандағы",
          "наурыздағы",
          "сәуірдегі",
          "мамырдағы",
          "маусымдағы",
          "шілдедегі",
          "тамыздағы",
          "қыркүйектегі",
          "қазандағы",
          "қарашадағы",
          "желтоқсандағы");

  private Months() {}

  /** In Russian the genitive: «ноября». */
  static String ofDate(LocalDate date, Language language) {
    return switch (language) {
      case KK -> of(KAZAKH, date.getMonth());
      case RU -> of(RUSSIAN, date.getMonth());
      case EN -> of(ENGLISH, date.getMonth());
    };
  }

  /** Such as «маусымдағы», of June. */
  static String kazakhAdjective(Month month) {
    return of(KAZAKH_ADJECTIVES, month);
  }

  private static String of(List<String> names, Month month) {
    return names.get(month.ordinal());
  }
}
