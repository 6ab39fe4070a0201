package org.qoltanba.conformance;

import java.util.List;
import org.qoltanba.document.Content;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.verdict.Archival;

/** Says of a file of anyone's making whether it is what it declares for the archive. */
public final class ArchivalJudge {

  private final VeraPdf veraPdf;

  public ArchivalJudge(VeraPdf veraPdf) {
    this.veraPdf = veraPdf;
  }

  /**
   * @throws StepFailed if veraPDF fails on it
   */
  public Archival judge(Content pdf) {
    var declared = veraPdf.declared(pdf);
    var broken = declared.map(profiles -> veraPdf.brokenRules(pdf, profiles));
    return new Archival(declared, broken.orElse(List.of()));
  }
}
