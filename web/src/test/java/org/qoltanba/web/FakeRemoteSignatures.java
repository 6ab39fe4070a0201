package org.qoltanba.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.preparation.Answer;
import org.qoltanba.document.preparation.Form;
import org.qoltanba.document.preparation.Preparation;
import org.qoltanba.document.preparation.PreparationOrder;
import org.qoltanba.intake.RemoteSignatures;

/** Prepares the same always, and remembers what it was asked. */
public final class FakeRemoteSignatures implements RemoteSignatures {

  public static final UUID ID = UUID.fromString("019aab00-0000-7000-8000-000000000002");

  public final List<Object> asked = new ArrayList<>();
  private final FakeIntake intake;

  public FakeRemoteSignatures(FakeIntake intake) {
    this.intake = intake;
  }

  @Override
  public Preparation prepare(
      Caller caller, UUID document, SignatureOrder signature, PreparationOrder preparation) {
    asked.addAll(Arrays.asList(caller.name(), document, signature, preparation));
    var form = preparation.form();
    var attributes = new Content(new byte[] {1, 2});
    return new Preparation(
        ID,
        document,
        signature,
        form,
        form == Form.VALUE ? Optional.of(attributes) : Optional.empty(),
        "SHA384withECDSA",
        new Content(new byte[] {3, 4}),
        Instant.parse("2026-11-22T12:15:00Z"));
  }

  @Override
  public ArchivedDocument complete(
      Caller caller, Prepared prepared, Answer answer, Optional<IdempotencyKey> key) {
    asked.addAll(Arrays.asList(caller.name(), prepared, answer, key.map(IdempotencyKey::value)));
    return new ArchivedDocument(
        intake.record(caller, prepared.document()),
        caller.name(),
        Optional.empty(),
        Optional.empty());
  }
}
