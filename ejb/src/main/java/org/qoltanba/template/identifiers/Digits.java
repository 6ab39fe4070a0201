package org.qoltanba.template.identifiers;

/**
 * The twelve digits that Kazakhstan numbers people and organisations with; both kinds end in the
 * same check digit (resolutions of the Government № 406 of 22.05.2007 and № 853 of 26.08.2013).
 */
final class Digits {

  private static final int LENGTH = 12;
  private static final int MODULUS = 11;
  private static final int NEVER_ISSUED = 10;

  private Digits() {}

  static boolean areTwelve(String text) {
    return text.length() == LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * @param number twelve digits
   */
  static boolean endInCheckDigit(String number) {
    int remainder = remainder(number, 0);
    if (remainder == NEVER_ISSUED) {
      remainder = remainder(number, 2);
    }
    return remainder != NEVER_ISSUED && remainder == at(number, LENGTH - 1);
  }

  static int at(String number, int index) {
    return number.charAt(index) - '0';
  }

  /** The weights are 1 to 11, begun {@code shift} further on and carried round. */
  private static int remainder(String number, int shift) {
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += at(number, i) * ((i + shift) % (LENGTH - 1) + 1);
    }
    return sum % MODULUS;
  }
}
