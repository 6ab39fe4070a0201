package org.qoltanba.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A request that was let in: where the road begins.
 *
 * @param id the document's id from now on, a UUIDv7 (RFC 9562)
 */
public record DocumentOrder(
    UUID id,
    Caller caller,
    DocumentRequest request,
    Optional<IdempotencyKey> key,
    Instant receivedAt) {

  public DocumentOrder {
    Objects.requireNonNull(id);
    Objects.requireNonNull(caller);
    Objects.requireNonNull(request);
    Objects.requireNonNull(key);
    Objects.requireNonNull(receivedAt);
  }
}
