package org.qoltanba.intake;

import java.util.function.Supplier;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;

/** The guard before uploads: roles, rate, and how many are in the memory at once. */
public final class GuardedUploads implements Uploads {

  private final Uploads inner;
  private final RateLimit rate;
  private final Gate gate;

  public GuardedUploads(Uploads inner, RateLimit rate, Gate gate) {
    this.inner = inner;
    this.rate = rate;
    this.gate = gate;
  }

  @Override
  public ArchivedDocument receive(Caller caller, Supplier<Request> request) {
    rate.admit(caller, Permission.ISSUE);
    return gate.pass(() -> inner.receive(caller, () -> admitted(caller, request.get())));
  }

  private static Request admitted(Caller caller, Request request) {
    if (request.upload().sign().stream().anyMatch(Admission::byAPerson)) {
      Permission.SIGN.require(caller);
    }
    return request;
  }
}
