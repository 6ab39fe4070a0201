package org.qoltanba.validation.dss;

import java.util.List;
import java.util.Map;
import org.qoltanba.document.verdict.ReportKind;

/**
 * What DSS says of a file.
 *
 * @param findings of signatures and of the document's time-stamps
 * @param reports those that were asked for
 */
public record DssReport(List<DssFinding> findings, Map<ReportKind, String> reports) {

  public DssReport {
    findings = List.copyOf(findings);
    reports = Map.copyOf(reports);
  }
}
