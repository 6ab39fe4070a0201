package org.qoltanba.conformance;

import java.util.List;
import org.qoltanba.document.Conformance;
import org.qoltanba.document.Content;
import org.qoltanba.document.CountersignedPdf;
import org.qoltanba.document.NonConforming;
import org.qoltanba.document.PdfFacts;
import org.qoltanba.document.RaisedPdf;
import org.qoltanba.document.SignedPdf;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.level.RaisedToOrder;

/** Lets no PDF past that is not what it declares; of one that declares nothing it asks nothing. */
public final class ConformanceCheck {

  private final Judge judge;

  public ConformanceCheck(Judge judge) {
    this.judge = judge;
  }

  /**
   * @return the same paper
   * @throws StepFailed naming the broken rules
   */
  public SignedPdf check(SignedPdf paper) {
    check(paper.pdf(), paper.source().conformance());
    return paper;
  }

  /**
   * @return the same paper
   * @throws StepFailed naming the broken rules
   */
  public CountersignedPdf check(CountersignedPdf paper) {
    paper.source().record().pdf().map(PdfFacts::conformance).ifPresent(c -> check(paper.pdf(), c));
    return paper;
  }

  /**
   * @return the same paper
   * @throws StepFailed naming the broken rules
   */
  public RaisedPdf check(RaisedPdf paper) {
    var record = paper.source().record();
    record.pdf().map(PdfFacts::conformance).ifPresent(c -> check(paper.pdf(), c));
    return paper;
  }

  /**
   * @return the same paper
   * @throws StepFailed naming the broken rules
   */
  public RaisedToOrder check(RaisedToOrder paper) {
    check(paper.raised());
    return paper;
  }

  private void check(Content pdf, Conformance declared) {
    if (!declared.archival()) {
      return;
    }
    List<String> broken = judge.brokenRules(pdf, declared);
    if (!broken.isEmpty()) {
      throw new StepFailed("conform", new NonConforming(broken));
    }
  }
}
