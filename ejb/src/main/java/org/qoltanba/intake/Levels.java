package org.qoltanba.intake;

import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.level.LevelWish;

/**
 * Where signatures that were made here are raised to higher levels.
 *
 * <p>Calls may throw as those of {@link Intake} do.
 */
public interface Levels {

  /**
   * @param key with it, a repeated call gets the answer of the first one
   */
  ArchivedDocument raise(
      Caller caller, UUID document, LevelWish wish, Optional<IdempotencyKey> key);
}
