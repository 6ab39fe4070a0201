package org.qoltanba.document.verdict;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qoltanba.document.Conformance;

/**
 * Whether a file is what it declares for the archive.
 *
 * @param declared empty where it declares nothing
 * @param brokenRules by profile, clause and test, such as {@code 3a 6.3.2-2}
 */
public record Archival(Optional<Conformance> declared, List<String> brokenRules) {

  public Archival {
    Objects.requireNonNull(declared);
    brokenRules = List.copyOf(brokenRules);
  }

  /** Whether it declares a profile and obeys it. */
  public boolean conforms() {
    return declared.isPresent() && brokenRules.isEmpty();
  }
}
