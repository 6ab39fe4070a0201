package org.qoltanba.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.qoltanba.archive.BatchStore;
import org.qoltanba.batch.column.Column;
import org.qoltanba.batch.column.SchemaColumns;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.batch.Batch;
import org.qoltanba.document.batch.Batch.Counts;
import org.qoltanba.document.batch.Batch.State;
import org.qoltanba.document.batch.BatchRow;
import org.qoltanba.document.batch.BatchUpload;
import org.qoltanba.document.batch.BatchWish;
import org.qoltanba.document.batch.RowQuery;
import org.qoltanba.document.batch.TableFormat;
import org.qoltanba.intake.Batches;
import org.qoltanba.intake.Intake;
import org.qoltanba.json.StrictJson;

/** The batches over a store and an intake; for any number of threads. */
public final class TableBatches implements Batches {

  /** How long a table that nobody starts is kept. */
  private static final Duration PATIENCE = Duration.ofDays(7);

  private final BatchStore store;
  private final Intake intake;
  private final RowCheck check;
  private final BatchRuns runs;
  private final Clock clock;
  private final Supplier<UUID> ids;

  /**
   * @param intake tells of kinds and gives papers
   */
  public TableBatches(
      BatchStore store,
      Intake intake,
      RowCheck check,
      BatchRuns runs,
      Clock clock,
      Supplier<UUID> ids) {
    this.store = store;
    this.intake = intake;
    this.check = check;
    this.runs = runs;
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public Content form(Caller caller, String template, Language language, TableFormat format) {
    return TableForm.of(columns(caller, template), language, format);
  }

  private List<Column> columns(Caller caller, String template) {
    byte[] schema = intake.schema(caller, template).getBytes(StandardCharsets.UTF_8);
    return SchemaColumns.of((Map<?, ?>) StrictJson.read("", schema));
  }

  @Override
  public Batch upload(Caller caller, BatchUpload upload) {
    String version = intake.template(caller, upload.template()).version();
    List<Column> columns = columns(caller, upload.template());
    var rows = new CheckedRows(TableReader.read(upload.table()), columns, check);
    var batch =
        new Batch(
            ids.get(),
            caller.organisation(),
            caller.name(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            upload.template(),
            version,
            upload.language(),
            upload.wish(),
            State.CHECKED,
            new Counts(0, 0, 0));
    store.keep(batch, rows.of(batch, caller), clock.instant().minus(PATIENCE));
    return store.find(caller, batch.id());
  }

  @Override
  public List<Batch> all(Caller caller) {
    return store.all(caller);
  }

  @Override
  public Batch batch(Caller caller, UUID id) {
    return store.find(caller, id);
  }

  @Override
  public List<BatchRow> rows(Caller caller, UUID id, RowQuery query) {
    return store.rows(store.find(caller, id).id(), query);
  }

  @Override
  public Batch start(Caller caller, UUID id) {
    runs.start(store.find(caller, id).id(), caller);
    return store.find(caller, id);
  }

  @Override
  public Batch stop(Caller caller, UUID id) {
    store.stop(store.find(caller, id).id());
    return store.find(caller, id);
  }

  @Override
  public void remove(Caller caller, UUID id) {
    store.remove(store.find(caller, id).id());
  }

  @Override
  public void papers(Caller caller, UUID id, OutputStream out) {
    Batch batch = store.find(caller, id);
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      List<BatchRow> rows = List.of();
      for (int page = 0; page == 0 || rows.size() == RowQuery.MOST; page++) {
        rows = store.rows(batch.id(), new RowQuery(page, RowQuery.MOST, false));
        for (BatchRow row : rows) {
          put(zip, caller, row, batch.wish());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("whoever takes the papers has gone", e);
    }
  }

  private void put(ZipOutputStream zip, Caller caller, BatchRow row, BatchWish wish)
      throws IOException {
    if (row.paper().isPresent()) {
      BatchRow.Paper paper = row.paper().get();
      String name = "%05d-%s".formatted(row.number(), paper.number());
      put(zip, name + ".pdf", intake.pdf(caller, paper.id()));
      if (wish.output().docx()) {
        put(zip, name + ".docx", intake.docx(caller, paper.id()));
      }
    }
  }

  private static void put(ZipOutputStream zip, String name, Content file) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(file.bytes());
  }
}
