package org.qoltanba.document;

import java.util.Objects;

/**
 * A template's Word file with a comment at each finding.
 *
 * @param report all that was found, also in the other files
 */
public record AnnotatedWord(LintReport report, Content docx) {

  public AnnotatedWord {
    Objects.requireNonNull(report);
    Objects.requireNonNull(docx);
  }
}
