package org.qoltanba.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the linter found in one version of a template.
 *
 * @param template the id of the kind
 * @param version as it is kept; empty where a finding is an error, for then it is not
 */
public record LintReport(
    String template, List<TemplateFinding> findings, Optional<TemplateVersion> version) {

  public LintReport {
    Objects.requireNonNull(template);
    findings = List.copyOf(findings);
    Objects.requireNonNull(version);
  }
}
