package org.qoltanba.archive.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.qoltanba.archive.AccountStore;
import org.qoltanba.archive.StoredAccount;
import org.qoltanba.document.StepFailed;

/** The accounts in the tables that the container's realm reads. */
public final class JpaAccountStore implements AccountStore {

  private final Supplier<EntityManager> entityManagers;
  private final Transactions transactions;
  private final Clock clock;

  /**
   * @param entityManagers gives the entity manager of the calling thread's transaction
   */
  public JpaAccountStore(
      Supplier<EntityManager> entityManagers, Transactions transactions, Clock clock) {
    this.entityManagers = entityManagers;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void put(StoredAccount account) {
    var row = new AccountRow(account, clock.instant().truncatedTo(ChronoUnit.MICROS));
    within(
        () -> {
          AccountRow kept = entityManagers.get().merge(row);
          entityManagers.get().flush();
          return kept;
        });
  }

  @Override
  public Optional<StoredAccount> find(String name) {
    return within(
        () ->
            Optional.ofNullable(entityManagers.get().find(AccountRow.class, name))
                .map(AccountRow::account));
  }

  @Override
  public void removeSamples() {
    within(
        () -> {
          var samples =
              entityManagers
                  .get()
                  .createQuery("select a from AccountRow a where a.sample = true", AccountRow.class)
                  .getResultList();
          samples.forEach(entityManagers.get()::remove);
          return samples.size();
        });
  }

  private <T> T within(Supplier<T> work) {
    try {
      return transactions.required(work);
    } catch (PersistenceException e) {
      throw new StepFailed("archive", new DatabaseFailure(e));
    }
  }
}
