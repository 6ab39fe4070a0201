package org.qoltanba.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * That a kept document no longer counts. It stays what it was and can still be read.
 *
 * @param by the account's name
 * @param reason why it was declared void; empty where another took its place
 * @param successor the document that took its place
 */
public record Ending(Instant at, String by, String reason, Optional<UUID> successor) {

  public Ending {
    Objects.requireNonNull(at);
    Objects.requireNonNull(by);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(successor);
  }

  /** The state of a document that ended so. */
  public State state() {
    return successor.isPresent() ? State.SUPERSEDED : State.VOID;
  }
}
