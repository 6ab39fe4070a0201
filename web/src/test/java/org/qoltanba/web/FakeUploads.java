package org.qoltanba.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.intake.Uploads;

/** Keeps nothing, and remembers what it was asked. */
public final class FakeUploads implements Uploads {

  private static final UUID ID = UUID.fromString("019aab00-0000-7000-8000-000000000003");

  public Request asked;
  private final FakeIntake intake;

  public FakeUploads(FakeIntake intake) {
    this.intake = intake;
  }

  @Override
  public ArchivedDocument receive(Caller caller, Supplier<Request> request) {
    asked = request.get();
    return new ArchivedDocument(
        intake.record(caller, ID), caller.name(), Optional.empty(), Optional.empty());
  }
}
