package org.qoltanba.template.identifiers;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number as people write it: a Kazakhstan number after 8, 7 or +7, or any other
 * country's after a plus (ITU-T E.164, at most 15 digits), with spaces, hyphens, dots, brackets.
 */
public final class Phone {

  private static final Pattern WRITTEN =
      Pattern.compile("\\+?[0-9]{1,15}|[+(]?[0-9][0-9 \\u00a0().-]{5,28}[0-9]");
  private static final Pattern DIALLED =
      Pattern.compile("[78]7[0-9]{9}|\\+7[3-9][0-9]{9}|\\+[1-689][0-9]{7,14}");
  private static final Pattern BETWEEN = Pattern.compile("[ \\u00a0().-]");

  private Phone() {}

  /** The code of what is wrong with the text as such a number; empty where nothing is. */
  public static Optional<String> fault(String text) {
    boolean right =
        WRITTEN.matcher(text).matches()
            && DIALLED.matcher(BETWEEN.matcher(text).replaceAll("")).matches();
    return right ? Optional.empty() : Optional.of(IdentifierCodes.PHONE_FORM);
  }
}
