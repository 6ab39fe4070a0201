package org.qoltanba.tags;

import java.util.Objects;

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
    /** A whole number in words. */
    WORDS(Void.class),
    /** A sum of tenge in digits and in words. */
    MONEY(Void.class),
    /** A full name as a surname with initials. */
    INITIALS(NameOrder.class),
    /** A telephone number, grouped to be read. */
    PHONE(Void.class),
    /** A full name in a case of the paper's language. */
    CASE(Case.class);

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

  /** Where the initials stand. */
  public enum NameOrder {
    /** «А.С. Ахметова». */
    FIRST,
    /** «Ахметова А.С.» */
    LAST
  }

  /**
   * The cases of Kazakh and of Russian. What only the other language has is told as its nearest:
   * Kazakh has the locative for the prepositional, and Russian the prepositional for the locative
   * and the genitive for the ablative. English papers leave names as they are.
   */
  public enum Case {
    NOMINATIVE,
    GENITIVE,
    DATIVE,
    ACCUSATIVE,
    LOCATIVE,
    ABLATIVE,
    INSTRUMENTAL,
    PREPOSITIONAL
  }

  public Filter {
    Objects.requireNonNull(kind);
  }
}
