package org.qoltanba.document.comparison;

import java.util.List;
import java.util.Objects;

/**
 * What differs between two versions of a template.
 *
 * @param template the id of the kind
 * @param from the version that is looked back to
 * @param files those that differ, ordered; none where the versions say the same
 */
public record VersionComparison(
    String template, String from, String to, List<FileComparison> files) {

  public VersionComparison {
    Objects.requireNonNull(template);
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    files = List.copyOf(files);
  }
}
