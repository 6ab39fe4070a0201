package org.qoltanba.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.batch.Batch;
import org.qoltanba.document.batch.Batch.Counts;
import org.qoltanba.document.batch.Batch.State;
import org.qoltanba.document.batch.BatchRow;
import org.qoltanba.document.batch.BatchRow.Paper;
import org.qoltanba.document.batch.BatchUpload;
import org.qoltanba.document.batch.BatchWish;
import org.qoltanba.document.batch.RowFault;
import org.qoltanba.document.batch.RowQuery;
import org.qoltanba.document.batch.TableFormat;
import org.qoltanba.intake.Batches;

/** Knows one batch of two rows, one of which has a fault. */
public final class FakeBatches implements Batches {

  public static final UUID ID = new UUID(7, 8);
  public static final UUID PAPER = new UUID(9, 10);

  public final List<Object> asked = new ArrayList<>();

  @Override
  public Content form(Caller caller, String template, Language language, TableFormat format) {
    asked.addAll(List.of(caller, template, language, format));
    return new Content("Name\n".getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Batch upload(Caller caller, BatchUpload upload) {
    try {
      String table = new String(upload.table().readAllBytes(), StandardCharsets.UTF_8);
      asked.addAll(List.of(caller, upload.template(), upload.language(), upload.wish(), table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return batch(State.CHECKED);
  }

  @Override
  public List<Batch> all(Caller caller) {
    return List.of(batch(State.DONE));
  }

  @Override
  public Batch batch(Caller caller, UUID id) {
    asked.addAll(List.of(caller, id));
    return batch(State.STOPPED);
  }

  @Override
  public List<BatchRow> rows(Caller caller, UUID id, RowQuery query) {
    asked.addAll(List.of(caller, id, query));
    var fault = new RowFault("Name", new Fault("/data/name", "schema-required", Map.of()));
    return List.of(
        new BatchRow(2, List.of(), Optional.of(new Paper(PAPER, "2026-000001"))),
        new BatchRow(3, List.of(fault), Optional.empty()));
  }

  @Override
  public Batch start(Caller caller, UUID id) {
    asked.addAll(List.of(caller, id));
    return batch(State.RUNNING);
  }

  @Override
  public Batch stop(Caller caller, UUID id) {
    asked.addAll(List.of(caller, id));
    return batch(State.STOPPED);
  }

  @Override
  public void papers(Caller caller, UUID id, OutputStream out) {
    try {
      out.write("PK".getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void remove(Caller caller, UUID id) {
    asked.addAll(List.of(caller, id));
  }

  private static Batch batch(State state) {
    return new Batch(
        ID,
        "shelter",
        "clerk",
        Instant.parse("2026-11-22T12:00:00Z"),
        "letter",
        "1.0.0",
        Language.KK,
        BatchWish.USUAL,
        state,
        new Counts(0, 1, 1));
  }
}
