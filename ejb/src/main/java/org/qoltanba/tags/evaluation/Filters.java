package org.qoltanba.tags.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.language.Dates;
import org.qoltanba.language.names.GrammaticalCase;
import org.qoltanba.language.numbers.GrammaticalGender;
import org.qoltanba.tags.Filter;
import org.qoltanba.tags.words.Words;

/** What the filters do, for a paper of one language. */
final class Filters {

  private static final int USUAL_BLANK = 12;
  private static final String NUMBER = "-?\\d{1,30}(\\.\\d{1,30})?";

  private final Words words;

  Filters(Words words) {
    this.words = words;
  }

  /**
   * @throws Refusal (unprocessable) with the value's pointer, if the data are not of the filter's
   *     kind
   */
  Found apply(Filter filter, Found found) {
    return found.missing() ? inPlaceOf(found, filter) : found.with(value(filter, found));
  }

  private Found inPlaceOf(Found missing, Filter filter) {
    return switch (filter.kind()) {
      case BLANK -> missing.with(blank((Integer) filter.argument()));
      case DEFAULT -> missing.with(filter.argument());
      case DATE ->
          filter.argument() == Filter.DateForm.BLANK ? missing.with(words.blankDate()) : missing;
      default -> missing;
    };
  }

  private Object value(Filter filter, Found found) {
    return switch (filter.kind()) {
      case DATE -> words.date(date(found), (Filter.DateForm) filter.argument());
      case BLANK, DEFAULT -> found.value();
      case UPPER -> letters(found, text -> text.toUpperCase(words.language().locale()));
      case LOWER -> letters(found, text -> text.toLowerCase(words.language().locale()));
      case CAPITAL -> letters(found, this::capital);
      case WORDS ->
          words
              .number(number(found), (GrammaticalGender) filter.argument())
              .orElseThrow(() -> refused(found, "number-form"));
      case MONEY ->
          words
              .money(number(found), (Filter.MoneyForm) filter.argument())
              .orElseThrow(() -> refused(found, "sum-form"));
      case ROUND -> Numbers.rounded(found, (Filter.Rounding) filter.argument());
      case INITIALS -> words.initials(text(found), (Filter.NameOrder) filter.argument());
      case PHONE -> words.phone(text(found)).orElse(text(found));
      case CASE -> inCase(found, (GrammaticalCase) filter.argument());
    };
  }

  /** The line that is printed for a value which is missing after all filters. */
  static String usualBlank() {
    return blank(USUAL_BLANK);
  }

  private static String blank(int length) {
    return "_".repeat(length);
  }

  /** What is no text, such as a number, has no letters to change. */
  private static Object letters(Found found, UnaryOperator<String> change) {
    return found.value() instanceof String text ? change.apply(text) : found.value();
  }

  private String capital(String text) {
    int second = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
    return text.substring(0, second).toUpperCase(words.language().locale())
        + text.substring(second);
  }

  private String inCase(Found found, GrammaticalCase grammatical) {
    String name = text(found);
    return CaseForms.of(found, grammatical)
        .orElseGet(() -> words.inCase(name, grammatical, CaseForms.sex(found)));
  }

  private static LocalDate date(Found found) {
    Optional<LocalDate> date =
        found.value() instanceof String text ? Dates.ofIso(text.strip()) : Optional.empty();
    return date.orElseThrow(() -> refused(found, "date-form"));
  }

  private static BigDecimal number(Found found) {
    if (found.value() instanceof BigDecimal number) {
      return number;
    }
    if (found.value() instanceof String text && text.strip().matches(NUMBER)) {
      return new BigDecimal(text.strip());
    }
    throw refused(found, "number-form");
  }

  private static String text(Found found) {
    if (found.value() instanceof String text) {
      return text.strip();
    }
    throw refused(found, "text-form");
  }

  private static Refusal refused(Found found, String code) {
    return Refusal.unprocessable(new Fault(found.pointer(), code));
  }
}
