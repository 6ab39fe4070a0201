package org.qoltanba.document.level;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.Caller;
import org.qoltanba.document.IdempotencyKey;

/** That signatures of a kept document are to be raised: where that road begins. */
public record LevelOrder(
    UUID document, Caller caller, LevelWish wish, Optional<IdempotencyKey> key) {

  public LevelOrder {
    Objects.requireNonNull(document);
    Objects.requireNonNull(caller);
    Objects.requireNonNull(wish);
    Objects.requireNonNull(key);
  }
}
