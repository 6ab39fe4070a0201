package org.qoltanba.rendering.numbering;

import org.qoltanba.rendering.style.Properties;

/**
 * A paragraph's number.
 *
 * @param text as it is printed
 * @param look the level's own properties of it
 */
public record Label(String text, Gap gap, Properties look) {

  /** What stands after it. */
  public enum Gap {
    TAB,
    SPACE,
    NOTHING
  }
}
