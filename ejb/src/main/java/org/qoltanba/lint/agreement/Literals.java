package org.qoltanba.lint.agreement;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qoltanba.document.Language;
import org.qoltanba.lint.word.Paragraph;
import org.qoltanba.tags.Place;

/** The dates, sums and numbers that stand in a text itself, in one form for all languages. */
final class Literals {

  private static final int WIDTH = 30;
  private static final String SPACE = "[ \\u00a0\\u202f\\u2009]";
  private static final Pattern DIGITS_DATE =
      Pattern.compile("\\b(\\d\\d)\\.(\\d\\d)\\.(\\d{4})\\b");
  private static final Pattern GROUPS =
      Pattern.compile("(?<![\\d.,])\\d{1,3}(" + SPACE + "\\d{3})+(?!\\d)");
  private static final Pattern ENGLISH_GROUPS =
      Pattern.compile("(?<![\\d.,])\\d{1,3}(,\\d{3})+(?!\\d)");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.-]\\d+)*");

  private final Language language;
  private final Pattern wordDate;

  Literals(Language language) {
    this.language = language;
    String months =
        Stream.of(Month.values())
            .map(month -> "(" + month.getDisplayName(TextStyle.FULL, language.locale()) + ")")
            .collect(Collectors.joining("|"));
    String form =
        language == Language.KK
            ? "(?<year>\\d{4})"
                + SPACE
                + "+жылғы"
                + SPACE
                + "+[«\"]?(?<day>\\d{1,2})[»\"]?"
                + SPACE
                + "+(?<month>"
                + months
                + ")\\p{L}*"
            : "[«“\"]?(?<day>\\d{1,2})[»”\"]?"
                + SPACE
                + "+(?<month>"
                + months
                + ")"
                + SPACE
                + "+(?<year>\\d{4})";
    this.wordDate = Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * Those of a paragraph, each with its place.
   *
   * @param number that the paragraph has, which is none of them where it is typed
   */
  Map<String, Place> of(Paragraph paragraph, String number) {
    var places = new LinkedHashMap<String, Place>();
    String plain = paragraph.plain().strip();
    String text = plainNumbers(plain.startsWith(number) ? plain.substring(number.length()) : plain);
    Matcher found = NUMBER.matcher(text);
    while (found.find()) {
      int from = Math.max(0, found.start() - WIDTH);
      int to = Math.min(text.length(), found.end() + WIDTH);
      places.putIfAbsent(found.group(), paragraph.place(text.substring(from, to).strip()));
    }
    return places;
  }

  /** The text with its numbers as JSON has them, and its dates as ISO 8601 has. */
  private String plainNumbers(String written) {
    String text =
        (language == Language.EN ? ENGLISH_GROUPS : GROUPS)
            .matcher(plainDates(written))
            .replaceAll(group -> group.group().replaceAll("\\D", ""));
    return language == Language.EN ? text : text.replaceAll("(?<=\\d),(?=\\d)", ".");
  }

  /** The text with its dates as ISO 8601 has them. */
  private String plainDates(String text) {
    String written = wordDate.matcher(text).replaceAll(date -> Matcher.quoteReplacement(iso(date)));
    return DIGITS_DATE.matcher(written).replaceAll("$3-$2-$1");
  }

  private String iso(MatchResult found) {
    Matcher date = wordDate.matcher(found.group());
    if (!date.matches()) {
      return found.group();
    }
    String name = date.group("month").toLowerCase(Locale.ROOT);
    int month = 1;
    while (month < 12
        && !Month.of(month)
            .getDisplayName(TextStyle.FULL, language.locale())
            .toLowerCase(Locale.ROOT)
            .equals(name)) {
      month++;
    }
    return String.format(
        "%s-%02d-%02d", date.group("year"), month, Integer.parseInt(date.group("day")));
  }
}
