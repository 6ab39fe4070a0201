package org.qoltanba.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** That a party is to sign a document which is already kept: where the second road begins. */
public record SigningOrder(
    UUID document,
    Caller caller,
    SignatureOrder signature,
    Optional<IdempotencyKey> key,
    Instant receivedAt) {

  public SigningOrder {
    Objects.requireNonNull(document);
    Objects.requireNonNull(caller);
    Objects.requireNonNull(signature);
    Objects.requireNonNull(key);
    Objects.requireNonNull(receivedAt);
  }
}
