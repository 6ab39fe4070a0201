package org.qoltanba.intake;

import java.util.Optional;
import java.util.function.Supplier;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.upload.Upload;

/**
 * Where PDFs of other people's making are signed and kept.
 *
 * <p>Calls may throw as those of {@link Intake} do.
 */
public interface Uploads {

  /**
   * Examines the file, signs and keeps it, or refuses it with nothing kept. Signatures that it
   * holds stay as they are.
   *
   * @param request read once the caller is let in, so that nobody's file is held in memory who may
   *     not have it signed
   */
  ArchivedDocument receive(Caller caller, Supplier<Request> request);

  /**
   * A file and what is wanted of it.
   *
   * @param key with it, a repeated call gets the answer of the first one
   */
  record Request(Upload upload, Optional<IdempotencyKey> key) {}
}
