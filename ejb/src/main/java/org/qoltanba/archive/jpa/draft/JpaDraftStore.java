package org.qoltanba.archive.jpa.draft;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.qoltanba.archive.DraftStore;
import org.qoltanba.archive.jpa.DatabaseFailure;
import org.qoltanba.archive.jpa.Transactions;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.writing.DraftEntry;
import org.qoltanba.document.writing.PaperDraft;

/** The drafts in a relational database. */
public final class JpaDraftStore implements DraftStore {

  private static final int MOST = 500;

  private static final String OWN =
      " from DraftRow d where d.organisation = :organisation and d.account = :account";

  private final Supplier<EntityManager> entityManagers;
  private final Transactions transactions;
  private final Clock clock;

  /**
   * @param entityManagers gives the entity manager of the calling thread's transaction
   */
  public JpaDraftStore(
      Supplier<EntityManager> entityManagers, Transactions transactions, Clock clock) {
    this.entityManagers = entityManagers;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public DraftEntry keep(Caller caller, PaperDraft draft) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return within(
        () -> {
          DraftRow kept = entityManagers.get().find(DraftRow.class, draft.id());
          DraftRow row = kept == null ? begun(caller, draft) : own(caller, kept);
          row.write(draft, now);
          entityManagers.get().persist(row);
          entityManagers.get().flush();
          return row.entry();
        });
  }

  private DraftRow begun(Caller caller, PaperDraft draft) {
    long kept =
        entityManagers
            .get()
            .createQuery("select count(d.id)" + OWN, Long.class)
            .setParameter("organisation", caller.organisation())
            .setParameter("account", caller.name())
            .getSingleResult();
    if (kept >= MOST) {
      throw Refusal.of(Refusal.Kind.CONFLICT, "too-many-drafts");
    }
    return new DraftRow(caller, draft);
  }

  private static DraftRow own(Caller caller, DraftRow row) {
    return Optional.ofNullable(row)
        .filter(found -> found.isOf(caller))
        .orElseThrow(() -> Refusal.notFound("unknown-draft"));
  }

  @Override
  public List<DraftEntry> of(Caller caller) {
    return within(
        () ->
            entityManagers
                .get()
                .createQuery("select d" + OWN + " order by d.savedAt desc, d.id", DraftRow.class)
                .setParameter("organisation", caller.organisation())
                .setParameter("account", caller.name())
                .getResultStream()
                .map(DraftRow::entry)
                .toList());
  }

  @Override
  public PaperDraft open(Caller caller, UUID id) {
    return within(() -> own(caller, entityManagers.get().find(DraftRow.class, id)).draft());
  }

  @Override
  public void remove(Caller caller, UUID id) {
    within(
        () ->
            entityManagers
                .get()
                .createQuery("delete" + OWN + " and d.id = :id")
                .setParameter("organisation", caller.organisation())
                .setParameter("account", caller.name())
                .setParameter("id", id)
                .executeUpdate());
  }

  private <T> T within(Supplier<T> work) {
    try {
      return transactions.required(work);
    } catch (PersistenceException e) {
      throw new StepFailed("archive", new DatabaseFailure(e));
    }
  }
}
