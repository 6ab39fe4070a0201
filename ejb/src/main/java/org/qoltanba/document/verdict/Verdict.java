package org.qoltanba.document.verdict;

/** What ETSI EN 319 102-1, 5.1.3, lets be said of a signature. */
public enum Verdict {
  VALID,
  INVALID,
  /** What is known is not enough to say either. */
  INDETERMINATE
}
