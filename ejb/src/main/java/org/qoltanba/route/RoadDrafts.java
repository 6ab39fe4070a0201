package org.qoltanba.route;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.qoltanba.archive.DraftStore;
import org.qoltanba.document.Caller;
import org.qoltanba.document.writing.DraftEntry;
import org.qoltanba.document.writing.PaperDraft;
import org.qoltanba.intake.Drafts;

/** The drafts, which stand on no road: the archive answers for them. */
public final class RoadDrafts implements Drafts {

  private static final String DRAFTS = "drafts";

  private final DraftStore store;
  private final Supplier<UUID> ids;

  /**
   * @param ids of failed requests
   */
  public RoadDrafts(DraftStore store, Supplier<UUID> ids) {
    this.store = store;
    this.ids = ids;
  }

  @Override
  public DraftEntry keep(Caller caller, PaperDraft draft) {
    return Journey.to(ids, DRAFTS, () -> store.keep(caller, draft));
  }

  @Override
  public List<DraftEntry> drafts(Caller caller) {
    return Journey.to(ids, DRAFTS, () -> store.of(caller));
  }

  @Override
  public PaperDraft draft(Caller caller, UUID id) {
    return Journey.to(ids, DRAFTS, () -> store.open(caller, id));
  }

  @Override
  public void remove(Caller caller, UUID id) {
    Journey.to(
        ids,
        DRAFTS,
        () -> {
          store.remove(caller, id);
          return id;
        });
  }
}
