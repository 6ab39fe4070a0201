package org.qoltanba.web.ui.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.SignatureField;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.VoidOrder;
import org.qoltanba.intake.Admission;
import org.qoltanba.intake.Intake;
import org.qoltanba.intake.Permission;
import org.qoltanba.web.guard.Callers;

/** Brings documents as whoever is signed in may see them. */
@RequestScoped
public class PaperRoom {

  private Intake intake;
  private Callers callers;
  private HttpServletRequest request;

  protected PaperRoom() {}

  @Inject
  public PaperRoom(Intake intake, Callers callers, HttpServletRequest request) {
    this.intake = intake;
    this.callers = callers;
    this.request = request;
  }

  /** All that is known of a document. */
  Paper bring(UUID id) {
    Caller caller = callers.of(request);
    DocumentRecord record = intake.record(caller, id);
    List<SignatureField> fields =
        record.pdf().isPresent() ? intake.fields(caller, id) : List.<SignatureField>of();
    return new Paper(record, kind(caller, record.template()), fields, intake.history(caller, id));
  }

  boolean mayAnnul() {
    return Admission.mayAnnul(callers.of(request));
  }

  void annul(UUID id, String reason) {
    Caller caller = Permission.ANNUL.require(callers.of(request));
    intake.annul(caller, new VoidOrder(id, reason));
  }

  /** Empty for a kind that is on offer no more. */
  private Optional<TemplateManifest> kind(Caller caller, String template) {
    return intake.templates(caller).stream().filter(kind -> kind.id().equals(template)).findFirst();
  }
}
