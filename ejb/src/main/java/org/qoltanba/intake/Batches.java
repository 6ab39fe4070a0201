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

/**
 * Papers for the rows of tables.
 *
 * <p>Calls may throw as those of {@link Intake} do. A batch of another organisation is refused as
 * one that does not exist.
 */
public interface Batches {

  /**
   * An empty table for a kind: its head has a column for each member of the data, named in the
   * language.
   */
  Content form(Caller caller, String template, Language language, TableFormat format);

  /** Checks each row of a table and issues nothing; it is kept for some days to be started. */
  Batch upload(Caller caller, BatchUpload upload);

  /** The organisation's last batches, newest first. */
  List<Batch> all(Caller caller);

  Batch batch(Caller caller, UUID id);

  /** In the order of the table. */
  List<BatchRow> rows(Caller caller, UUID id, RowQuery query);

  /**
   * Issues a paper for each row that has no fault and no paper, one after the other, as the caller
   * and after this call has returned. What runs already goes on.
   */
  Batch start(Caller caller, UUID id);

  /** No other row is begun; what is issued stays. */
  Batch stop(Caller caller, UUID id);

  /** Writes the papers as a zip; each file is named by its paper's row and number. */
  void papers(Caller caller, UUID id, OutputStream out);

  /** Forgets the table and what is known of its rows; what is issued stays. */
  void remove(Caller caller, UUID id);
}
