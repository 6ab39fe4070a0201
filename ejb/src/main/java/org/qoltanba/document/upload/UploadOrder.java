package org.qoltanba.document.upload;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.Caller;
import org.qoltanba.document.IdempotencyKey;

/**
 * An upload that was let in: where its road begins.
 *
 * @param id the document's id from now on, a UUIDv7 (RFC 9562)
 */
public record UploadOrder(
    UUID id, Caller caller, Upload upload, Optional<IdempotencyKey> key, Instant receivedAt) {

  public UploadOrder {
    Objects.requireNonNull(id);
    Objects.requireNonNull(caller);
    Objects.requireNonNull(upload);
    Objects.requireNonNull(key);
    Objects.requireNonNull(receivedAt);
  }
}
