package org.qoltanba.tags.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.qoltanba.document.Language;
import org.qoltanba.tags.Filter;

/** What the filters know of the language of a paper. */
public interface Words {

  Language language();

  String date(LocalDate date, Filter.DateForm form);

  /** The places for a date that is filled in by hand. */
  String blankDate();

  /** The number in words; empty for one that has none, such as a fraction. */
  Optional<String> inWords(BigDecimal number);

  /** The sum of tenge in digits and words; empty for one that can't be paid. */
  Optional<String> money(BigDecimal sum);

  /**
   * @param fullName the surname first
   * @param sex as the data have it, {@code male} or {@code female}; empty where they say nothing
   */
  String inCase(String fullName, Filter.Case grammatical, Optional<String> sex);

  /**
   * @param fullName the surname first
   */
  String initials(String fullName, Filter.NameOrder order);

  /** Empty for what is no telephone number. */
  Optional<String> phone(String number);
}
