package org.qoltanba.tags.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.qoltanba.document.Language;
import org.qoltanba.language.Dates;
import org.qoltanba.tags.Filter;

/** The dictionary of the languages that papers are written in. */
public record LanguageWords(Language language) implements Words {

  private static final DateTimeFormatter DIGITS =
      DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

  @Override
  public String date(LocalDate date, Filter.DateForm form) {
    return form == Filter.DateForm.SHORT ? DIGITS.format(date) : Dates.longForm(date, language);
  }

  @Override
  public String blankDate() {
    return "____________";
  }

  @Override
  public Optional<String> inWords(BigDecimal number) {
    return Optional.empty();
  }

  @Override
  public Optional<String> money(BigDecimal sum) {
    return Optional.empty();
  }

  @Override
  public String inCase(String fullName, Filter.Case grammatical, Optional<String> sex) {
    return fullName;
  }

  @Override
  public String initials(String fullName, Filter.NameOrder order) {
    return fullName;
  }

  @Override
  public Optional<String> phone(String number) {
    return Optional.empty();
  }
}
