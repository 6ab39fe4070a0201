package org.qoltanba.intake;

import java.util.List;
import java.util.UUID;
import org.qoltanba.document.Caller;
import org.qoltanba.document.writing.DraftEntry;
import org.qoltanba.document.writing.PaperDraft;

/** The guard before the drafts: who may issue may write, at the account's rate. */
public final class GuardedDrafts implements Drafts {

  private final Drafts inner;
  private final RateLimit rate;

  public GuardedDrafts(Drafts inner, RateLimit rate) {
    this.inner = inner;
    this.rate = rate;
  }

  @Override
  public DraftEntry keep(Caller caller, PaperDraft draft) {
    rate.admit(caller, Permission.ISSUE);
    return inner.keep(caller, draft);
  }

  @Override
  public List<DraftEntry> drafts(Caller caller) {
    rate.admit(caller, Permission.ISSUE);
    return inner.drafts(caller);
  }

  @Override
  public PaperDraft draft(Caller caller, UUID id) {
    rate.admit(caller, Permission.ISSUE);
    return inner.draft(caller, id);
  }

  @Override
  public void remove(Caller caller, UUID id) {
    rate.admit(caller, Permission.ISSUE);
    inner.remove(caller, id);
  }
}
