package org.qoltanba.route;

import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.batch.Batch;
import org.qoltanba.document.batch.BatchRow;
import org.qoltanba.document.batch.BatchUpload;
import org.qoltanba.document.batch.RowQuery;
import org.qoltanba.document.batch.TableFormat;
import org.qoltanba.intake.Batches;

/** The room of batches, whose failures are logged and come out as an id only. */
public final class RoomBatches implements Batches {

  private final Batches room;
  private final Supplier<UUID> ids;

  /**
   * @param ids of failed requests
   */
  public RoomBatches(Batches room, Supplier<UUID> ids) {
    this.room = room;
    this.ids = ids;
  }

  @Override
  public Content form(Caller caller, String template, Language language, TableFormat format) {
    return asked(() -> room.form(caller, template, language, format));
  }

  @Override
  public Batch upload(Caller caller, BatchUpload upload) {
    return asked(() -> room.upload(caller, upload));
  }

  @Override
  public List<Batch> all(Caller caller) {
    return asked(() -> room.all(caller));
  }

  @Override
  public Batch batch(Caller caller, UUID id) {
    return asked(() -> room.batch(caller, id));
  }

  @Override
  public List<BatchRow> rows(Caller caller, UUID id, RowQuery query) {
    return asked(() -> room.rows(caller, id, query));
  }

  @Override
  public Batch start(Caller caller, UUID id) {
    return asked(() -> room.start(caller, id));
  }

  @Override
  public Batch stop(Caller caller, UUID id) {
    return asked(() -> room.stop(caller, id));
  }

  @Override
  public void papers(Caller caller, UUID id, OutputStream out) {
    asked(
        () -> {
          room.papers(caller, id, out);
          return null;
        });
  }

  @Override
  public void remove(Caller caller, UUID id) {
    asked(
        () -> {
          room.remove(caller, id);
          return null;
        });
  }

  private <T> T asked(Supplier<T> question) {
    return Journey.to(ids, "batch", question);
  }
}
