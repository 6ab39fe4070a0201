package org.qoltanba.rendering.numbering;

import java.util.Locale;

/** Numbers as lists and pages write them (ECMA-376 part 1, 17.18.59). */
public final class NumberFormat {

  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

  /** Without ё, й, ъ, ы, ь, as Word leaves them out. */
  private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private NumberFormat() {}

  /** A format that is not known writes digits. */
  public static String write(int number, String format) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> letters(number, LATIN);
      case "upperLetter" -> letters(number, LATIN).toUpperCase(Locale.ROOT);
      case "russianLower" -> letters(number, RUSSIAN);
      case "russianUpper" -> letters(number, RUSSIAN).toUpperCase(Locale.ROOT);
      case "numberInDash" -> "- " + number + " -";
      default -> String.valueOf(number);
    };
  }

  private static String roman(int number) {
    if (number < 1 || number > 32767) {
      return String.valueOf(number);
    }
    var roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(NUMERALS[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }

  /** After the last letter come doubled ones: aa, bb. */
  private static String letters(int number, String alphabet) {
    if (number < 1 || number > 780) {
      return String.valueOf(number);
    }
    String letter = alphabet.substring((number - 1) % alphabet.length()).substring(0, 1);
    return letter.repeat((number - 1) / alphabet.length() + 1);
  }
}
