package org.qoltanba.intake;

import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.writing.PageChoice;
import org.qoltanba.document.writing.PreviewPage;

/** The guard before the previews: who may issue may look, at the account's rate. */
public final class GuardedPreviews implements Previews {

  private final Previews inner;
  private final RateLimit rate;
  private final Gate gate;

  public GuardedPreviews(Previews inner, RateLimit rate, Gate gate) {
    this.inner = inner;
    this.rate = rate;
    this.gate = gate;
  }

  @Override
  public PreviewPage preview(Caller caller, DocumentRequest request, PageChoice choice) {
    rate.admit(caller, Permission.ISSUE);
    return gate.pass(() -> inner.preview(caller, request, choice));
  }
}
