package org.qoltanba.tags;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.qoltanba.document.Language;
import org.qoltanba.language.Dates;
import org.qoltanba.tags.evaluation.Words;

/** A dictionary that says what it was asked. */
record PlainWords(Language language) implements Words {

  @Override
  public String date(LocalDate date, Filter.DateForm form) {
    return form == Filter.DateForm.LONG ? Dates.longForm(date, language) : form + " " + date;
  }

  @Override
  public String blankDate() {
    return "«__» ____";
  }

  @Override
  public Optional<String> inWords(BigDecimal number) {
    return number.stripTrailingZeros().scale() > 0
        ? Optional.empty()
        : Optional.of("words " + number);
  }

  @Override
  public Optional<String> money(BigDecimal sum) {
    return sum.precision() - sum.scale() > 20 ? Optional.empty() : Optional.of("money " + sum);
  }

  @Override
  public String inCase(String fullName, Filter.Case grammatical, Optional<String> sex) {
    return grammatical + " " + sex.map(known -> known + " ").orElse("") + fullName;
  }

  @Override
  public String initials(String fullName, Filter.NameOrder order) {
    return order + " " + fullName;
  }

  @Override
  public Optional<String> phone(String number) {
    return number.matches("\\d+") ? Optional.of("tel " + number) : Optional.empty();
  }
}
