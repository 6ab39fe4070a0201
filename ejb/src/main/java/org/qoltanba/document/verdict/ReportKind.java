package org.qoltanba.document.verdict;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The reports in XML that can be asked for beside the answer. */
public enum ReportKind {
  /** The validation report of ETSI TS 119 102-2. */
  ETSI,
  /** The short one of EU DSS. */
  SIMPLE,
  /** The one of EU DSS with every check. */
  DETAILED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ReportKind> of(String word) {
    return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
