package org.qoltanba.web.ui.fill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.writing.DraftEntry;
import org.qoltanba.document.writing.PageChoice;
import org.qoltanba.document.writing.PaperDraft;
import org.qoltanba.document.writing.PreviewPage;
import org.qoltanba.form.Form;
import org.qoltanba.intake.Drafts;
import org.qoltanba.intake.Intake;
import org.qoltanba.intake.Previews;
import org.qoltanba.json.request.IdempotencyKeys;
import org.qoltanba.web.guard.Callers;

/** Asks for what writing a paper needs, as whoever is signed in. */
@RequestScoped
public class Desk {

  private Intake intake;
  private Previews previews;
  private Drafts drafts;
  private Callers callers;
  @Inject HttpServletRequest request;

  protected Desk() {}

  @Inject
  public Desk(Intake intake, Previews previews, Drafts drafts, Callers callers) {
    this.intake = intake;
    this.previews = previews;
    this.drafts = drafts;
    this.callers = callers;
  }

  public List<TemplateManifest> kinds() {
    return intake.templates(callers.of(request));
  }

  public TemplateManifest kind(String id) {
    return intake.template(callers.of(request), id);
  }

  /** An empty form of the kind. */
  public Form form(String kind) {
    return Form.of(intake.schema(callers.of(request), kind));
  }

  public PreviewPage preview(DocumentRequest paper, PageChoice choice) {
    return previews.preview(callers.of(request), paper, choice);
  }

  public List<DraftEntry> drafts() {
    return drafts.drafts(callers.of(request));
  }

  public PaperDraft draft(UUID id) {
    return drafts.draft(callers.of(request), id);
  }

  public void keep(PaperDraft draft) {
    drafts.keep(callers.of(request), draft);
  }

  public void forget(UUID draft) {
    drafts.remove(callers.of(request), draft);
  }

  /** Issues the draft's paper, once however often it is asked; then the draft is gone. */
  public DocumentRecord issue(UUID draft, DocumentRequest paper) {
    var key = IdempotencyKeys.of("draft-" + draft, paper);
    var issued = intake.issue(callers.of(request), paper, Optional.of(key));
    drafts.remove(callers.of(request), draft);
    return issued.record();
  }
}
