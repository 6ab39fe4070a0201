package org.qoltanba.web.ui.batch;

import org.qoltanba.document.batch.Batch;
import org.qoltanba.document.batch.Batch.State;

/**
 * A batch in sentences.
 *
 * @param title of the kind
 * @param state the word for it
 * @param counts what has become of its rows
 * @param created by whom and when it was handed in
 * @param reference how its papers are found in the register; empty where they have no reference
 */
public record ToldBatch(
    Batch batch, String title, String state, String counts, String created, String reference) {

  public String id() {
    return batch.id().toString();
  }

  public int percent() {
    return batch.percent();
  }

  public boolean running() {
    return batch.state() == State.RUNNING;
  }

  /** Whether it was stopped before its end. */
  public boolean stopped() {
    return batch.state() == State.STOPPED;
  }

  public boolean begun() {
    return batch.state() != State.CHECKED;
  }

  public boolean startable() {
    return !running() && batch.counts().waiting() > 0;
  }

  public boolean faulty() {
    return batch.counts().faulty() > 0;
  }

  public boolean issued() {
    return batch.counts().issued() > 0;
  }
}
