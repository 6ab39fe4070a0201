package org.qoltanba.lint.numbering;

/**
 * The number or bullet of a paragraph.
 *
 * @param text as it is seen, such as {@code 2.3.} or {@code б)}
 * @param value its numbers in digits, divided by dots, such as {@code 2.3} or {@code 2}; {@link
 *     #BULLET} for a bullet
 */
public record Label(String text, String value) {

  /** The value of every bullet, whatever it looks like. */
  public static final String BULLET = "•";

  /** What numbers of one row have in common: how many parts they have and whether in brackets. */
  public String shape() {
    return value.replaceAll("\\d+", "1") + (text.strip().endsWith(")") ? ")" : "");
  }
}
