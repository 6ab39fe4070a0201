package org.qoltanba.rendering.ooxml;

/** What attributes say that are no measures: asked so often that expressions would be too slow. */
public final class Value {

  private static final int LONGEST_COUNT = 9;

  private Value() {}

  /** A count; the other where it is none that can be read. */
  public static int count(String value, int otherwise) {
    if (value == null || value.isEmpty() || value.length() > LONGEST_COUNT) {
      return otherwise;
    }
    int count = 0;
    for (int i = 0; i < value.length(); i++) {
      int digit = value.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return otherwise;
      }
      count = 10 * count + digit;
    }
    return count;
  }

  /** The value of {@code w:val} as a count; the other where there is none. */
  public static int count(Xml property, int otherwise) {
    return property == null ? otherwise : count(property.val(), otherwise);
  }

  /** Whether it is a colour of six hexadecimal digits. */
  public static boolean isRgb(String value) {
    if (value == null || value.length() != 6) {
      return false;
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!(c >= '0' && c <= '9' || c >= 'A' && c <= 'F' || c >= 'a' && c <= 'f')) {
        return false;
      }
    }
    return true;
  }

  /** Whether it switches something on; null does not. */
  public static boolean on(String value) {
    return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
  }
}
