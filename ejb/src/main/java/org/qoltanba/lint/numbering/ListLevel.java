package org.qoltanba.lint.numbering;

/** A level of a list (ISO/IEC 29500-1, 17.9.6), as far as it is said; null where it is not. */
final class ListLevel {

  private static final int MOST = 30_000;
  private static final int LONGEST = 80;

  private String start;
  private String format;
  private String pattern;
  private String restart;
  private String style;

  /** Takes note of one of its properties. */
  void set(String name, String value) {
    switch (name) {
      case "start" -> start = value;
      case "numFmt" -> format = value;
      case "lvlText" -> pattern = value == null ? "" : shortened(value);
      case "lvlRestart" -> restart = value;
      case "pStyle" -> style = value;
      default -> {}
    }
  }

  /** A file may write anything there, and every item would print it. */
  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  int start() {
    return number(start, 0);
  }

  String format() {
    return format == null ? "decimal" : format;
  }

  /** Such as {@code %1.%2.}, where digits stand for levels counted from 1. */
  String pattern() {
    return pattern == null ? "" : pattern;
  }

  /** The paragraph style whose paragraphs are of this level; may be null. */
  String style() {
    return style;
  }

  /** Whether it begins anew after an item of that higher level, counted from 1. */
  boolean restartsAfter(int higher) {
    int last = number(restart, -1);
    return last < 0 || higher <= last;
  }

  static int number(String text, int otherwise) {
    return text != null && text.matches("\\d{1,9}")
        ? Math.min(MOST, Integer.parseInt(text))
        : otherwise;
  }
}
