package org.qoltanba.document.verdict;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.document.Content;

/**
 * What is to be judged.
 *
 * @param file a PDF, or a detached CMS signature
 * @param original what the detached signature signs; empty for a PDF
 * @param expected the fields that have to be signed; empty for all that the PDF has
 * @param reports what to answer besides
 */
public record ValidationOrder(
    Content file,
    Optional<Content> original,
    Optional<Set<String>> expected,
    Set<ReportKind> reports) {

  public ValidationOrder {
    Objects.requireNonNull(file);
    Objects.requireNonNull(original);
    expected = expected.map(Set::copyOf);
    reports = Set.copyOf(reports);
  }

  /** A PDF, all of whose fields have to be signed. */
  public static ValidationOrder of(Content pdf) {
    return new ValidationOrder(pdf, Optional.empty(), Optional.empty(), Set.of());
  }
}
