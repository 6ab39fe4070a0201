package org.qoltanba.lint.finding;

import java.util.Locale;

/** How grave a finding is. */
public enum Severity {
  /** The template can't be used as it is. */
  ERROR,
  /** Most likely a slip; a lawyer may know better. */
  WARNING;

  /** The word for it in a line of output. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
