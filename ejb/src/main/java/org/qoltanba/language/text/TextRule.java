package org.qoltanba.language.text;

/** Why a text was changed. */
public enum TextRule {
  /** A letter of another language that old Kazakh fonts drew as a Kazakh one: ӛ for ө. */
  KAZAKH_LETTER,
  /** A Latin letter that looks like a Cyrillic one, in a word of Cyrillic letters. */
  LATIN_LOOKALIKE,
  /** A run of spaces, no-break spaces or tabs, now one space. */
  WHITE_SPACE,
  /** A line that held a page number alone, now gone. */
  PAGE_NUMBER,
  /** A letter written with separate marks, composed now (Unicode normalisation form C). */
  COMPOSITION
}
