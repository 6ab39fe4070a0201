package org.qoltanba.rendering.numbering;

import org.qoltanba.rendering.style.Properties;

/**
 * A level of a list.
 *
 * @param text the label, in which {@code %1} is the number of the first level
 * @param restartAfter the level, counted from 1, whose next number makes this one start again; 0
 *     for none
 * @param decimal that numbers of other levels are written in digits here
 * @param style the paragraph style that it is linked to; empty for none
 */
record Level(
    int start,
    String format,
    String text,
    Suffix suffix,
    int restartAfter,
    boolean decimal,
    String style,
    Properties paragraph,
    Properties look) {

  /** What stands between the label and the text. */
  enum Suffix {
    TAB,
    SPACE,
    NOTHING
  }
}
