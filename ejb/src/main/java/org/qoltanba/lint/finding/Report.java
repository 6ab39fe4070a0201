package org.qoltanba.lint.finding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qoltanba.tags.Place;

/** Gathers findings, each once, in the order in which they come. */
public final class Report {

  private final Set<Finding> findings = new LinkedHashSet<>();

  public void add(Finding finding) {
    findings.add(finding);
  }

  /** Something about a file as a whole. */
  public void file(Severity severity, String code, String file, Map<String, Object> arguments) {
    add(new Finding(severity, code, file, new Place("", 0, ""), arguments));
  }

  public List<Finding> findings() {
    return List.copyOf(findings);
  }
}
