package org.qoltanba.intake;

import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.preparation.Answer;
import org.qoltanba.document.preparation.Preparation;
import org.qoltanba.document.preparation.PreparationOrder;

/** The guard before the signatures whose keys are elsewhere: roles, rate, and room on the road. */
public final class GuardedRemoteSignatures implements RemoteSignatures {

  private final RemoteSignatures inner;
  private final RateLimit rate;
  private final Gate gate;

  public GuardedRemoteSignatures(RemoteSignatures inner, RateLimit rate, Gate gate) {
    this.inner = inner;
    this.rate = rate;
    this.gate = gate;
  }

  @Override
  public Preparation prepare(
      Caller caller, UUID document, SignatureOrder signature, PreparationOrder preparation) {
    rate.admit(caller, Admission.byAPerson(signature) ? Permission.SIGN : Permission.ISSUE);
    return gate.pass(() -> inner.prepare(caller, document, signature, preparation));
  }

  /** Who signs was settled by the first call, and only its account can make the second. */
  @Override
  public ArchivedDocument complete(
      Caller caller, Prepared prepared, Answer answer, Optional<IdempotencyKey> key) {
    rate.admit(caller, Permission.ISSUE);
    return gate.pass(() -> inner.complete(caller, prepared, answer, key));
  }
}
