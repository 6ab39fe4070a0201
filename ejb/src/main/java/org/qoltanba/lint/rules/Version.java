package org.qoltanba.lint.rules;

import org.qoltanba.assembly.layout.LayoutReading;
import org.qoltanba.document.Language;
import org.qoltanba.lint.finding.FileReport;
import org.qoltanba.lint.word.WordText;

/**
 * The template in one language, read.
 *
 * @param reading what it says in tags
 * @param text what it says beside
 */
public record Version(Language language, FileReport report, LayoutReading reading, WordText text) {

  /** The name of its file, such as {@code kk.docx}. */
  public String file() {
    return report.file();
  }
}
