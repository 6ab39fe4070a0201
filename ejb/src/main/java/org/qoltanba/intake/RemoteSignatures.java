package org.qoltanba.intake;

import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.preparation.Answer;
import org.qoltanba.document.preparation.Preparation;
import org.qoltanba.document.preparation.PreparationOrder;

/**
 * Where documents are signed with keys that stay with their owners, in two calls.
 *
 * <p>Calls may throw as those of {@link Intake} do.
 */
public interface RemoteSignatures {

  /** The first call: what the owner of the key has to sign. Nothing of the document changes. */
  Preparation prepare(
      Caller caller, UUID document, SignatureOrder signature, PreparationOrder preparation);

  /**
   * The second call, by the account of the first.
   *
   * @param key with it, a repeated call gets the answer of the first one
   */
  ArchivedDocument complete(
      Caller caller, Prepared prepared, Answer answer, Optional<IdempotencyKey> key);

  /** Which preparation of which document. */
  record Prepared(UUID document, UUID preparation) {}
}
