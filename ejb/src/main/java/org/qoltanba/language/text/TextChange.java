package org.qoltanba.language.text;

import java.util.Objects;

/**
 * One change of a text.
 *
 * @param offset where it begins in the text as it came, in UTF-16 units
 * @param from what stood there; never empty
 * @param to what stands there now
 */
public record TextChange(int offset, String from, String to, TextRule rule) {

  public TextChange {
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    Objects.requireNonNull(rule);
  }

  /** Where it ends in the text as it came, exclusive. */
  int end() {
    return offset + from.length();
  }

  /** Tells no personal data. */
  @Override
  public String toString() {
    return rule + " at " + offset;
  }
}
