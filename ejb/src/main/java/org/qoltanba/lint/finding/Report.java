package org.qoltanba.lint.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qoltanba.tags.Place;

/**
 * Gathers findings, each once, in the order in which they come; of errors and of warnings so many
 * that a person may still read them.
 */
public final class Report {

  private static final int MOST = 500;

  private final Set<Finding> findings = new LinkedHashSet<>();
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private Finding first;

  public void add(Finding finding) {
    if (findings.contains(finding)) {
      return;
    }
    if (counts.merge(finding.severity(), 1, Integer::sum) <= MOST) {
      findings.add(finding);
    } else if (first == null) {
      first = finding;
    }
  }

  /** Something about a file as a whole. */
  public void file(Severity severity, String code, String file, Map<String, Object> arguments) {
    add(new Finding(severity, code, file, new Place("", 0, ""), arguments));
  }

  /** All of them, and that there are more if there are. */
  public List<Finding> findings() {
    var all = new ArrayList<Finding>(findings);
    if (first != null) {
      var more = Map.<String, Object>of("count", MOST);
      all.add(
          new Finding(Severity.WARNING, "too-many-findings", first.file(), first.place(), more));
    }
    return List.copyOf(all);
  }
}
