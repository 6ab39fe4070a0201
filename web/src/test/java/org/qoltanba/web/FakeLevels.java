package org.qoltanba.web;

import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.level.LevelWish;
import org.qoltanba.intake.Levels;

/** Raises nothing, and remembers what it was asked. */
public final class FakeLevels implements Levels {

  public LevelWish asked;
  public Optional<IdempotencyKey> key = Optional.empty();
  private final FakeIntake intake;

  public FakeLevels(FakeIntake intake) {
    this.intake = intake;
  }

  @Override
  public ArchivedDocument raise(
      Caller caller, UUID document, LevelWish wish, Optional<IdempotencyKey> given) {
    asked = wish;
    key = given;
    return new ArchivedDocument(
        intake.record(caller, document), caller.name(), Optional.empty(), Optional.empty());
  }
}
