package org.qoltanba.lint.numbering;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that are typed at the beginning of a paragraph, such as {@code 2.3.} or {@code б)}. */
final class TypedNumbers {

  /** A date has a year of four digits, a sum has no full stop behind it. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\s*(?<text>(?<value>\\d{1,3}(?:\\.\\d{1,3}){1,8})[.)]?(?=[\\s\\u00a0]+\\p{Lu}|\\s*\\{\\{)"
              + "|(?<single>\\d{1,3}(?:\\.\\d{1,3}){0,8})[.)](?=[\\s\\u00a0]|\\{\\{|$)"
              + "|(?<letter>\\p{Ll})\\)(?=[\\s\\u00a0]|\\{\\{|$))");

  private static final String FIRST = "аa";

  private int letters;

  /** The number that the paragraph begins with; empty where it begins with none. */
  Optional<Label> next(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.lookingAt()) {
      return Optional.empty();
    }
    if (number.group("letter") != null) {
      // Alphabets differ, and rows of letters leave some out: their order is what counts.
      letters = FIRST.contains(number.group("letter")) ? 1 : letters + 1;
      return Optional.of(new Label(number.group("text"), Integer.toString(letters)));
    }
    String value = number.group("value") == null ? number.group("single") : number.group("value");
    return Optional.of(new Label(number.group("text"), value));
  }
}
