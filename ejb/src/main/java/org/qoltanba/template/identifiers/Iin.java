package org.qoltanba.template.identifiers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person's individual identification number (ЖСН, ИИН): {@code YYMMDD}, a digit for century and
 * sex, four of a serial, a check digit.
 *
 * <p>Since the Government's resolution № 853 of 26.08.2013 the digits of birth date and sex need
 * not agree with the person's papers, so only form and check digit decide whether it is right.
 */
public record Iin(String number) {

  private static final int CENTURY_AND_SEX = 6;

  /** The code of what is wrong with the text as such a number; empty where nothing is. */
  public static Optional<String> fault(String text) {
    if (!Digits.areTwelve(text)) {
      return Optional.of(IdentifierCodes.IIN_FORM);
    }
    return Digits.endInCheckDigit(text)
        ? Optional.empty()
        : Optional.of(IdentifierCodes.IIN_CHECK_DIGIT);
  }

  /** The number, or empty where the text is none. */
  public static Optional<Iin> of(String text) {
    return fault(text).isEmpty() ? Optional.of(new Iin(text)) : Optional.empty();
  }

  /** The birth date that the digits tell; empty where they tell none. */
  public Optional<LocalDate> birthDate() {
    int digit = Digits.at(number, CENTURY_AND_SEX);
    if (digit < 1 || digit > 6) {
      return Optional.empty();
    }
    int century = 18 + (digit - 1) / 2;
    try {
      return Optional.of(LocalDate.of(century * 100 + pair(0), pair(2), pair(4)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether the digits tell a man; empty where they tell no sex. */
  public Optional<Boolean> male() {
    int digit = Digits.at(number, CENTURY_AND_SEX);
    return digit < 1 || digit > 6 ? Optional.empty() : Optional.of(digit % 2 == 1);
  }

  @Override
  public String toString() {
    return "Iin";
  }

  private int pair(int index) {
    return Digits.at(number, index) * 10 + Digits.at(number, index + 1);
  }
}
