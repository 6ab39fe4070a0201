package org.qoltanba.web.ui.batch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.batch.Batch;
import org.qoltanba.document.batch.BatchRow;
import org.qoltanba.document.batch.BatchUpload;
import org.qoltanba.document.batch.RowQuery;
import org.qoltanba.document.batch.TableFormat;
import org.qoltanba.intake.Batches;
import org.qoltanba.intake.Intake;
import org.qoltanba.web.guard.Callers;

/** The batches as whoever is signed in. */
@RequestScoped
public class BatchDesk {

  private Batches batches;
  private Intake intake;
  private Callers callers;
  private HttpServletRequest request;
  private List<TemplateManifest> kinds;
  private Batch known;

  protected BatchDesk() {}

  @Inject
  public BatchDesk(Batches batches, Intake intake, Callers callers, HttpServletRequest request) {
    this.batches = batches;
    this.intake = intake;
    this.callers = callers;
    this.request = request;
  }

  private Caller caller() {
    return callers.of(request);
  }

  /** Asked once in a request, for pages ask often. */
  List<TemplateManifest> kinds() {
    if (kinds == null) {
      kinds = intake.templates(caller());
    }
    return kinds;
  }

  Content form(String kind, Language language, TableFormat format) {
    return batches.form(caller(), kind, language, format);
  }

  Batch upload(BatchUpload upload) {
    return batches.upload(caller(), upload);
  }

  List<Batch> all() {
    return batches.all(caller());
  }

  /** Asked once in a request, and again after a deed. */
  Batch batch(UUID id) {
    if (known == null || !known.id().equals(id)) {
      known = batches.batch(caller(), id);
    }
    return known;
  }

  List<BatchRow> rows(UUID id, RowQuery query) {
    return batches.rows(caller(), id, query);
  }

  void start(UUID id) {
    known = batches.start(caller(), id);
  }

  void stop(UUID id) {
    known = batches.stop(caller(), id);
  }

  void remove(UUID id) {
    batches.remove(caller(), id);
  }

  void papers(UUID id, OutputStream out) {
    batches.papers(caller(), id, out);
  }
}
