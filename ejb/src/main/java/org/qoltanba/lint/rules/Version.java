package org.qoltanba.lint.rules;

import java.util.Map;
import org.qoltanba.assembly.layout.LayoutReading;
import org.qoltanba.document.Language;
import org.qoltanba.lint.finding.FileReport;
import org.qoltanba.lint.word.WordText;

/**
 * The template in one language, read.
 *
 * @param reading what it says in tags
 * @param text what it says beside
 * @param clauses the same of the shared clauses that it includes, by their names
 */
public record Version(
    Language language,
    FileReport report,
    LayoutReading reading,
    WordText text,
    Map<String, WordText> clauses) {

  public Version {
    clauses = Map.copyOf(clauses);
  }
}
