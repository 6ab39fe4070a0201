package org.qoltanba.language.text;

import java.util.List;
import java.util.regex.Pattern;

/** Runs of white space within a line. */
final class Spaces {

  /** The last of a run may carry no mark: it is a letter's place then. */
  private static final Pattern RUN = Pattern.compile("[\\p{Zs}\\t]+(?!\\p{M})");

  private static final String SPACE = " ";

  private Spaces() {}

  static List<TextChange> changes(String text) {
    return RUN.matcher(text)
        .results()
        .filter(run -> !run.group().equals(SPACE))
        .map(run -> new TextChange(run.start(), run.group(), SPACE, TextRule.WHITE_SPACE))
        .toList();
  }
}
