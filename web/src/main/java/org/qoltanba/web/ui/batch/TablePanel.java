package org.qoltanba.web.ui.batch;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.StreamedContent;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.batch.BatchUpload;
import org.qoltanba.document.batch.BatchWish;
import org.qoltanba.document.batch.TableFormat;
import org.qoltanba.web.ui.Downloads;
import org.qoltanba.web.ui.Reader;

/** The choice of a kind and a language, its empty table, and the filled one. */
@Named("table")
@ViewScoped
public class TablePanel implements Serializable {

  private BatchDesk desk;
  private Reader reader;
  private HttpServletRequest request;
  private String kind;
  private Language language;

  protected TablePanel() {}

  @Inject
  public TablePanel(BatchDesk desk, Reader reader, HttpServletRequest request) {
    this.desk = desk;
    this.reader = reader;
    this.request = request;
    this.language = reader.language();
  }

  public List<TemplateManifest> getKinds() {
    return desk.kinds();
  }

  public String title(TemplateManifest manifest) {
    return manifest.title().in(reader.language());
  }

  /** Has the rows checked, and shows what was found on the batch's own page. */
  public void take(FileUploadEvent event) throws IOException {
    // Faces tells of a file before it has put into this bean what was chosen beside it.
    String chosen = request.getParameter("kind");
    Language paper = Language.valueOf(request.getParameter("paper"));
    try (var file = event.getFile().getInputStream()) {
      var batch = desk.upload(new BatchUpload(chosen, paper, wish(), file));
      BatchPage.show(batch.id(), FacesContext.getCurrentInstance().getExternalContext());
    }
  }

  private BatchWish wish() {
    OutputFormat output =
        request.getParameter("word") == null ? OutputFormat.PDF : OutputFormat.BOTH;
    Optional<String> begin = Optional.ofNullable(request.getParameter("reference"));
    return new BatchWish(output, begin.map(String::strip).filter(text -> !text.isEmpty()));
  }

  /** The empty table for a spreadsheet program. */
  public StreamedContent getForm() {
    return form(TableFormat.XLSX);
  }

  /** The same as plain text. */
  public StreamedContent getCsv() {
    return form(TableFormat.CSV);
  }

  private StreamedContent form(TableFormat format) {
    return Downloads.table(desk.form(kind, reader.language(), format), format);
  }

  /** So many letters a reference may begin with. */
  public int getLongest() {
    return BatchWish.LONGEST;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }
}
