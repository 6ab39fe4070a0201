package org.qoltanba.lint;

import java.util.Set;
import org.qoltanba.lint.finding.Finding;
import org.qoltanba.lint.finding.Severity;

/** What a template that calls itself strict may not have: it could never be issued. */
final class Strictness {

  private static final Set<String> LOSSES =
      Set.of("feature-not-carried", "feature-chart", "feature-smart-art", "feature-equation");

  private Strictness() {}

  /** The finding, as an error where it tells of something that the PDF does not show. */
  static Finding raised(Finding finding) {
    return LOSSES.contains(finding.code())
        ? new Finding(
            Severity.ERROR, finding.code(), finding.file(), finding.place(), finding.arguments())
        : finding;
  }
}
