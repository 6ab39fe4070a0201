package org.qoltanba.validation.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qoltanba.document.verdict.ReportKind;

/**
 * What a judge says of a file.
 *
 * @param findings of signatures and of the document's time-stamps
 * @param reports those that were asked for
 */
public record Findings(List<Finding> findings, Map<ReportKind, String> reports) {

  public Findings {
    findings = List.copyOf(findings);
    reports = Map.copyOf(reports);
  }

  /** The same with these in the place of those of the same signatures. */
  public Findings with(List<Finding> better) {
    var all = new ArrayList<>(findings);
    for (Finding finding : better) {
      all.removeIf(one -> one.end() == finding.end());
      all.add(finding);
    }
    return new Findings(all, reports);
  }
}
