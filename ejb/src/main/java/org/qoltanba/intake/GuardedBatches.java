package org.qoltanba.intake;

import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.batch.Batch;
import org.qoltanba.document.batch.BatchRow;
import org.qoltanba.document.batch.BatchUpload;
import org.qoltanba.document.batch.RowQuery;
import org.qoltanba.document.batch.TableFormat;

/** The guard before the batches: roles, rate, and how many tables are in the memory at once. */
public final class GuardedBatches implements Batches {

  private final Batches inner;
  private final RateLimit rate;
  private final Gate gate;

  public GuardedBatches(Batches inner, RateLimit rate, Gate gate) {
    this.inner = inner;
    this.rate = rate;
    this.gate = gate;
  }

  @Override
  public Content form(Caller caller, String template, Language language, TableFormat format) {
    rate.admit(caller, Permission.ISSUE);
    return inner.form(caller, template, language, format);
  }

  @Override
  public Batch upload(Caller caller, BatchUpload upload) {
    rate.admit(caller, Permission.ISSUE);
    return gate.pass(() -> inner.upload(caller, upload));
  }

  @Override
  public List<Batch> all(Caller caller) {
    rate.admit(caller, Permission.ISSUE);
    return inner.all(caller);
  }

  @Override
  public Batch batch(Caller caller, UUID id) {
    rate.admit(caller, Permission.ISSUE);
    return inner.batch(caller, id);
  }

  @Override
  public List<BatchRow> rows(Caller caller, UUID id, RowQuery query) {
    rate.admit(caller, Permission.ISSUE);
    return inner.rows(caller, id, query);
  }

  @Override
  public Batch start(Caller caller, UUID id) {
    rate.admit(caller, Permission.ISSUE);
    return inner.start(caller, id);
  }

  @Override
  public Batch stop(Caller caller, UUID id) {
    rate.admit(caller, Permission.ISSUE);
    return inner.stop(caller, id);
  }

  @Override
  public void papers(Caller caller, UUID id, OutputStream out) {
    rate.admit(caller, Permission.ISSUE);
    Permission.READ.require(caller);
    inner.papers(caller, id, out);
  }

  @Override
  public void remove(Caller caller, UUID id) {
    rate.admit(caller, Permission.ISSUE);
    inner.remove(caller, id);
  }
}
