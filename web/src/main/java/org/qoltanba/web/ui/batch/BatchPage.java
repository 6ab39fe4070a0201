package org.qoltanba.web.ui.batch;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.batch.RowQuery;
import org.qoltanba.web.guard.DocumentIds;
import org.qoltanba.web.ui.Page;

/** A batch: how far it is, what is wrong in which row, and its papers. */
@Named("batch")
@ViewScoped
public class BatchPage implements Serializable {

  private static final int ROWS = 50;

  private BatchDesk desk;
  private BatchTelling telling;
  private String id;
  private int page;
  private FaultyRows faulty;

  protected BatchPage() {}

  @Inject
  public BatchPage(BatchDesk desk, BatchTelling telling) {
    this.desk = desk;
    this.telling = telling;
  }

  /** Where the address names a batch that nobody knows, that is said beside all batches. */
  public void open() {
    try {
      if (!isOverview()) {
        desk.batch(batch());
      }
    } catch (Refusal refusal) {
      id = null;
      throw refusal;
    }
  }

  public boolean isOverview() {
    return id == null || id.isEmpty();
  }

  public ToldBatch getTold() {
    return telling.batch(desk.batch(batch()), desk.kinds());
  }

  public List<ToldBatch> getAll() {
    var kinds = desk.kinds();
    return desk.all().stream().map(one -> telling.batch(one, kinds)).toList();
  }

  /** The rows with faults, of which a page at a time is fetched. */
  public FaultyRows getFaulty() {
    if (faulty == null) {
      faulty = new FaultyRows(desk, telling, batch());
    }
    return faulty;
  }

  public List<ToldRow> getRows() {
    var query = new RowQuery(page, ROWS, false);
    return desk.rows(batch(), query).stream().map(telling::row).toList();
  }

  public boolean isFirst() {
    return page == 0;
  }

  public boolean isLast() {
    return (page + 1) * ROWS >= desk.batch(batch()).counts().all();
  }

  public void turn(int pages) {
    page = Math.max(0, page + pages);
  }

  public void start() {
    desk.start(batch());
  }

  public void stop() {
    desk.stop(batch());
  }

  public String remove() {
    desk.remove(batch());
    return Page.BATCH.getPath() + "?faces-redirect=true";
  }

  /** The papers as they are written, so that they are never all in the memory. */
  public StreamedContent getPapers() {
    UUID wanted = batch();
    return DefaultStreamedContent.builder()
        .name("documents.zip")
        .contentType("application/zip")
        .writer(out -> desk.papers(wanted, out))
        .build();
  }

  /** Shows a batch under an address of its own, by which it is found again. */
  static void show(UUID batch, ExternalContext container) throws IOException {
    container.redirect(container.getRequestContextPath() + Page.BATCH.getPath() + "?id=" + batch);
  }

  private UUID batch() {
    return DocumentIds.ofBatch(id);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
