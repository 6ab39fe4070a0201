package org.qoltanba.batch;

import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Facts;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.batch.Batch;
import org.qoltanba.json.request.IdempotencyKeys;

/** The requests for a batch's papers. */
final class Papers {

  private Papers() {}

  /**
   * With the signatures that the kind usually has.
   *
   * @param row as a spreadsheet numbers it
   */
  static DocumentRequest request(Batch batch, int row, Facts data) {
    return new DocumentRequest(
            batch.template(),
            batch.language(),
            data,
            batch.wish().output(),
            Optional.empty(),
            batch.wish().reference(row))
        .by(batch.templateVersion());
  }

  /** The same for a row whenever it is asked for, so that it becomes one paper. */
  static IdempotencyKey key(UUID batch, int row, DocumentRequest request) {
    return IdempotencyKeys.of("batch-" + batch + "-" + row, request);
  }
}
