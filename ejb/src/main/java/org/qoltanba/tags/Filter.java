package org.qoltanba.tags;

import java.util.Objects;
import org.qoltanba.language.names.GrammaticalCase;
import org.qoltanba.language.numbers.GrammaticalGender;

/**
 * What is done to a value before it is printed.
 *
 * @param argument of the type that the kind wants; null where it wants none
 */
public record Filter(Kind kind, Object argument) {

  /** The filters, each with the type of its argument. */
  public enum Kind {
    /** An ISO date in one of its forms. */
    DATE(DateForm.class),
    /** For a missing value, a line of so many underscores, 1 to 200. */
    BLANK(Integer.class),
    /** For a missing value, this text. */
    DEFAULT(String.class),
    /** In capital letters. */
    UPPER(Void.class),
    /** In small letters. */
    LOWER(Void.class),
    /** With a capital first letter. */
    CAPITAL(Void.class),
    /** A whole number in words, of the gender of what is counted. */
    WORDS(GrammaticalGender.class),
    /** A sum of tenge. */
    MONEY(MoneyForm.class),
    /** A number to a whole one. */
    ROUND(Rounding.class),
    /** A full name as a surname with initials. */
    INITIALS(NameOrder.class),
    /** A telephone number, grouped to be read. */
    PHONE(Void.class),
    /**
     * A full name in a case. What only another language has is told as its nearest: the
     * prepositional is the locative in Kazakh, the locative is the prepositional in Russian and the
     * ablative the genitive; in English all others leave the name as it is.
     */
    CASE(GrammaticalCase.class);

    private final Class<?> argument;

    Kind(Class<?> argument) {
      this.argument = argument;
    }

    public Class<?> argument() {
      return argument;
    }
  }

  /** How a date is written. */
  public enum DateForm {
    /** «2026 жылғы 22 қараша», «22 ноября 2026 года», «22 November 2026». */
    LONG,
    /** As an act is referred to: «2026 жылғы 22 қарашадағы», «от 22 ноября 2026 года». */
    ACT,
    /** In digits: «22.11.2026». */
    SHORT,
    /** As on a form, «22» қараша 2026 ж.; a missing date leaves its places to be filled by hand. */
    BLANK
  }

  /** To which whole number; a whole number stays what it is. */
  public enum Rounding {
    /** The nearest; the greater of two that are equally near. */
    NEAREST,
    /** The next greater one. */
    UP,
    /** The next smaller one. */
    DOWN
  }

  /** Where the initials stand. */
  public enum NameOrder {
    /** «А.С. Ахметова». */
    FIRST,
    /** «Ахметова А.С.» */
    LAST
  }

  /** How a sum of tenge is written. */
  public enum MoneyForm {
    /** «1 234 567 (бір миллион …) теңге 89 тиын». */
    FULL,
    /** «1 234 567,89 ₸». */
    FIGURES
  }

  public Filter {
    Objects.requireNonNull(kind);
  }
}
