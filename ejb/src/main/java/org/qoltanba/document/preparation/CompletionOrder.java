package org.qoltanba.document.preparation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.Caller;
import org.qoltanba.document.IdempotencyKey;

/** That a prepared signature is to be completed. */
public record CompletionOrder(
    UUID document,
    UUID preparation,
    Caller caller,
    Answer answer,
    Optional<IdempotencyKey> key,
    Instant receivedAt) {

  public CompletionOrder {
    Objects.requireNonNull(document);
    Objects.requireNonNull(preparation);
    Objects.requireNonNull(caller);
    Objects.requireNonNull(answer);
    Objects.requireNonNull(key);
    Objects.requireNonNull(receivedAt);
  }
}
