package org.qoltanba.lint.numbering;

import java.util.Locale;

/** How numbers of lists are written (ISO/IEC 29500-1, 17.18.59). */
final class NumberFormat {

  private static final String BULLET = "bullet";
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  /** Letters are repeated beyond the alphabet; nobody reads that for long. */
  private static final int LONGEST = 9;

  private NumberFormat() {}

  static boolean bullet(String format) {
    return format.equals(BULLET);
  }

  static String write(int number, String format) {
    return switch (format) {
      case "none" -> "";
      case "decimalZero" -> String.format("%02d", number);
      case "lowerLetter" -> letters(number, LATIN);
      case "upperLetter" -> letters(number, LATIN).toUpperCase(Locale.ROOT);
      case "russianLower" -> letters(number, RUSSIAN);
      case "russianUpper" -> letters(number, RUSSIAN).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      default -> Integer.toString(number);
    };
  }

  private static String letters(int number, String alphabet) {
    int times = (number - 1) / alphabet.length() + 1;
    return number < 1 || times > LONGEST
        ? Integer.toString(number)
        : alphabet.substring((number - 1) % alphabet.length()).substring(0, 1).repeat(times);
  }

  private static String roman(int number) {
    if (number < 1 || number >= 4 * VALUES[0]) {
      return Integer.toString(number);
    }
    var signs = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        signs.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return signs.toString();
  }
}
