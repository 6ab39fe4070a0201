package org.qoltanba.tags.grammar;

import java.util.Locale;

/**
 * A word of a tag.
 *
 * @param text as written; of a string, what stands between its quotation marks
 */
record Token(Kind kind, String text) {

  enum Kind {
    NAME,
    NUMBER,
    DATE,
    STRING,
    SYMBOL,
    END
  }

  static final Token LAST = new Token(Kind.END, "");

  boolean symbol(String wanted) {
    return kind == Kind.SYMBOL && text.equals(wanted);
  }

  /** Whether it is a number with its minus before it, which behind a value means to subtract it. */
  boolean negative() {
    return kind == Kind.NUMBER && text.startsWith("-");
  }

  /** Whether it is this word of the language; Word likes to begin a sentence with a capital. */
  boolean word(String wanted) {
    return kind == Kind.NAME && text.toLowerCase(Locale.ROOT).equals(wanted);
  }
}
