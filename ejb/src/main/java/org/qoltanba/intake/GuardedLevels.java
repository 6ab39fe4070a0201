package org.qoltanba.intake;

import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.level.LevelWish;

/** The guard before levels: roles, rate, and room on the road. Nobody signs anew. */
public final class GuardedLevels implements Levels {

  private final Levels inner;
  private final RateLimit rate;
  private final Gate gate;

  public GuardedLevels(Levels inner, RateLimit rate, Gate gate) {
    this.inner = inner;
    this.rate = rate;
    this.gate = gate;
  }

  @Override
  public ArchivedDocument raise(
      Caller caller, UUID document, LevelWish wish, Optional<IdempotencyKey> key) {
    rate.admit(caller, Permission.ISSUE);
    return gate.pass(() -> inner.raise(caller, document, wish, key));
  }
}
