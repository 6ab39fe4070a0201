package org.qoltanba.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers as people write them, stored as ITU-T E.164 and printed to be read. */
public final class Phones {

  private static final Pattern WRITTEN = Pattern.compile("[+(]?[0-9][0-9 \\u00a0().-]{5,28}[0-9]");
  private static final Pattern BETWEEN = Pattern.compile("[ \\u00a0().-]");
  private static final Pattern KAZAKH = Pattern.compile("(?:\\+?7|8)(7[0-9]{9})");
  private static final Pattern ABROAD = Pattern.compile("\\+(?:[1-689][0-9]{7,14}|7[3-9][0-9]{9})");
  private static final Pattern PRINTED =
      Pattern.compile("\\+7(7[0-9]{2})([0-9]{3})([0-9]{2})([0-9]{2})");

  private Phones() {}

  /**
   * The number in E.164: of Kazakhstan after 8, 7 or +7 («8 701 …» is {@code +7701…}), or of
   * another country after a plus.
   *
   * @return empty where the text is no such number
   */
  public static Optional<String> e164(String text) {
    String written = text.strip();
    if (!WRITTEN.matcher(written).matches()) {
      return Optional.empty();
    }
    String dialled = BETWEEN.matcher(written).replaceAll("");
    Matcher kazakh = KAZAKH.matcher(dialled);
    if (kazakh.matches()) {
      return Optional.of("+7" + kazakh.group(1));
    }
    return ABROAD.matcher(dialled).matches() ? Optional.of(dialled) : Optional.empty();
  }

  /**
   * The number as papers print it, «+7 (701) 123 45 67» with no-break spaces; that of another
   * country in E.164.
   *
   * @return empty where the text is no such number
   */
  public static Optional<String> printed(String text) {
    return e164(text)
        .map(
            number -> PRINTED.matcher(number).replaceFirst("+7\u00a0($1)\u00a0$2\u00a0$3\u00a0$4"));
  }
}
