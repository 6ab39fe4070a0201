package org.qoltanba.template.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InvalidSchemaException;
import com.networknt.schema.regex.RegularExpression;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A schema's regular expression that gives up where it would try for ever: {@code (a|aa)+$} tries
 * more ways than anyone can wait for, on a text of a hundred characters.
 */
final class BoundedExpression implements RegularExpression {

  private static final int LONGEST = 1_000;
  private static final long MOST_REPETITIONS = 100_000;
  private static final Pattern REPETITION = Pattern.compile("\\{(\\d{1,18})(?:,(\\d{0,18}))?}");

  private final Pattern pattern;

  /** The search was given up. */
  static final class EndlessSearch extends RuntimeException {}

  /**
   * @throws InvalidSchemaException if the expression is none, or demands too much
   */
  BoundedExpression(String regex) {
    if (regex.length() > LONGEST || repetitions(regex) > MOST_REPETITIONS) {
      throw invalid("too large an expression");
    }
    try {
      this.pattern = Pattern.compile(endingAtTheEnd(regex));
    } catch (PatternSyntaxException e) {
      throw invalid("no expression");
    }
  }

  /**
   * @throws EndlessSearch if the text takes too long or too deep a search
   */
  @Override
  public boolean matches(String value) {
    try {
      return pattern.matcher(new CountedText(value)).find();
    } catch (StackOverflowError e) {
      // The matcher goes one call deeper for each repetition of a group; nothing is left half done.
      throw new EndlessSearch();
    }
  }

  /** In Java a last {@code $} also matches before a last line break; in JSON Schema it does not. */
  private static String endingAtTheEnd(String regex) {
    int slashes = 0;
    while (slashes < regex.length() - 1 && regex.charAt(regex.length() - 2 - slashes) == '\\') {
      slashes++;
    }
    return regex.endsWith("$") && slashes % 2 == 0
        ? regex.substring(0, regex.length() - 1) + "\\z"
        : regex;
  }

  /** Repetitions in repetitions that take no character are not seen while counting characters. */
  private static long repetitions(String regex) {
    double all = 1;
    Matcher bounds = REPETITION.matcher(regex);
    while (bounds.find()) {
      String most = bounds.group(2);
      boolean said = most != null && !most.isEmpty();
      all *= Math.max(1, Double.parseDouble(said ? most : bounds.group(1)));
    }
    return (long) all;
  }

  private static InvalidSchemaException invalid(String message) {
    return new InvalidSchemaException(Error.builder().message(message).build());
  }

  /** A text that may be looked at so many times for each of its characters. */
  private static final class CountedText implements CharSequence {

    private static final long LOOKS_AT_ANY = 2_000;
    private static final long LOOKS_AT_EACH = 20;

    private final String text;
    private long left;

    CountedText(String text) {
      this.text = text;
      this.left = LOOKS_AT_ANY + LOOKS_AT_EACH * text.length();
    }

    @Override
    public char charAt(int index) {
      if (--left < 0) {
        throw new EndlessSearch();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
