package org.qoltanba.language.names;

import java.util.Objects;

/**
 * A name in a case.
 *
 * @param inflected false where the rules did not know what to do with the name, so that the text is
 *     its nominative; true also where the right form is the nominative's
 */
public record InflectedName(String text, boolean inflected) {

  public InflectedName {
    Objects.requireNonNull(text);
  }

  /** Tells no personal data. */
  @Override
  public String toString() {
    return "InflectedName[" + inflected + "]";
  }
}
