package org.qoltanba.tags.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.language.Dates;
import org.qoltanba.tags.Filter;

/** What the filters do, for a paper of one language. */
final class Filters {

  private static final int USUAL_BLANK = 12;

  private final Language language;

  Filters(Language language) {
    this.language = language;
  }

  /**
   * @throws Refusal (unprocessable) with the value's pointer, if the data are not of the filter's
   *     kind
   */
  Found apply(Filter filter, Found found) {
    return switch (filter.kind()) {
      case DATE -> found.missing() ? found : found.with(date(found));
      case BLANK -> found.missing() ? found.with(blank((Integer) filter.argument())) : found;
      case DEFAULT -> found.missing() ? found.with(filter.argument()) : found;
      case UPPER -> found.missing() ? found : found.with(upper(found));
    };
  }

  /** The line that is printed for a value which is missing after all filters. */
  static String usualBlank() {
    return blank(USUAL_BLANK);
  }

  private static String blank(int length) {
    return "_".repeat(length);
  }

  private Object upper(Found found) {
    return found.value() instanceof String text
        ? text.toUpperCase(language.locale())
        : found.value();
  }

  private String date(Found found) {
    Optional<LocalDate> date =
        found.value() instanceof String text ? Dates.ofIso(text.strip()) : Optional.empty();
    return date.map(day -> Dates.longForm(day, language))
        .orElseThrow(() -> Refusal.unprocessable(new Fault(found.pointer(), "date-form")));
  }
}
