package org.qoltanba.web.ui.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.document.Content;
import org.qoltanba.document.verdict.ReportKind;
import org.qoltanba.document.verdict.ValidationOrder;
import org.qoltanba.document.verdict.ValidationReport;
import org.qoltanba.intake.Validations;
import org.qoltanba.web.guard.Callers;

/** Asks for the verdict on a file as whoever is signed in. */
@RequestScoped
public class Judge {

  private Validations validations;
  private Callers callers;
  private HttpServletRequest request;

  protected Judge() {}

  @Inject
  public Judge(Validations validations, Callers callers, HttpServletRequest request) {
    this.validations = validations;
    this.callers = callers;
    this.request = request;
  }

  /** With the report of ETSI TS 119 102-2, for those who want to know all of it. */
  public ValidationReport judge(byte[] file) {
    var order =
        new ValidationOrder(
            new Content(file), Optional.empty(), Optional.empty(), Set.of(ReportKind.ETSI));
    return validations.validate(callers.of(request), () -> order);
  }
}
