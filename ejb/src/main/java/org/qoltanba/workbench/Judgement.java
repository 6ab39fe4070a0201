package org.qoltanba.workbench;

import java.util.List;
import java.util.Optional;
import org.qoltanba.assembly.layout.Clauses;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.TemplateFinding;
import org.qoltanba.document.TemplateFinding.Severity;
import org.qoltanba.lint.Annotator;
import org.qoltanba.lint.Linter;
import org.qoltanba.lint.finding.Finding;
import org.qoltanba.template.files.VersionFiles;

/**
 * What the linter says of an upload.
 *
 * @param files with the clauses that the template includes, and no others
 */
record Judgement(VersionFiles files, List<Finding> findings) {

  /**
   * @param shared the clauses that stand in where the upload brings none of that name
   */
  static Judgement of(String template, VersionFiles files, Clauses shared) {
    var clauses = new UsedClauses(files.clauses(), shared);
    List<Finding> findings = new Linter(clauses).lint(template, files.files());
    return new Judgement(new VersionFiles(files.files(), clauses.used()), findings);
  }

  boolean sound() {
    return findings.stream().noneMatch(Finding::error);
  }

  /** The findings in the words of all rooms. */
  List<TemplateFinding> told() {
    return findings.stream().map(Judgement::told).toList();
  }

  /** The Word file of a language with its findings as comments; empty where there is none. */
  Optional<Content> annotated(Language paper, Annotator annotator) {
    String name = paper.tag() + ".docx";
    List<Finding> own = findings.stream().filter(f -> f.file().equals(name)).toList();
    return Optional.ofNullable(files.files().get(name))
        .map(docx -> new Content(annotator.annotated(docx, own)));
  }

  private static TemplateFinding told(Finding finding) {
    return new TemplateFinding(
        finding.error() ? Severity.ERROR : Severity.WARNING,
        finding.code(),
        finding.file(),
        finding.part(),
        finding.paragraph(),
        finding.around(),
        finding.arguments());
  }
}
