package org.qoltanba.document.comparison;

import java.util.List;
import java.util.Objects;

/**
 * What differs in one file.
 *
 * @param file its path from the template's folder, such as {@code kk.docx}
 * @param lines a paragraph is a line; none where the file is too long to be compared by lines
 */
public record FileComparison(String file, List<ComparedLine> lines) {

  public FileComparison {
    Objects.requireNonNull(file);
    lines = List.copyOf(lines);
  }
}
