package org.qoltanba.archive.jpa.preparation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.qoltanba.archive.Archive;
import org.qoltanba.archive.Preparations;
import org.qoltanba.archive.jpa.DatabaseFailure;
import org.qoltanba.archive.jpa.Transactions;
import org.qoltanba.document.OpenedDocument;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SigningOrder;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.preparation.CompletionOrder;
import org.qoltanba.document.preparation.OpenedForPreparation;
import org.qoltanba.document.preparation.OpenedPreparation;
import org.qoltanba.document.preparation.Preparation;
import org.qoltanba.document.preparation.PreparedPdf;
import org.qoltanba.document.preparation.RemoteSigning;

/** The prepared signatures in a relational database. */
public final class JpaPreparations implements Preparations {

  private final Supplier<EntityManager> entityManagers;
  private final Transactions transactions;
  private final Archive archive;
  private final Clock clock;

  /**
   * @param entityManagers gives the entity manager of the calling thread's transaction
   * @param archive in the same database
   */
  public JpaPreparations(
      Supplier<EntityManager> entityManagers,
      Transactions transactions,
      Archive archive,
      Clock clock) {
    this.entityManagers = entityManagers;
    this.transactions = transactions;
    this.archive = archive;
    this.clock = clock;
  }

  @Override
  public OpenedForPreparation open(RemoteSigning order) {
    return new OpenedForPreparation(order, archive.open(order.signing()));
  }

  @Override
  public Preparation keep(PreparedPdf prepared) {
    return within(
        () -> {
          removeExpired();
          entityManagers.get().persist(new PreparationRow(prepared));
          entityManagers.get().flush();
          return prepared.preparation();
        });
  }

  @Override
  public OpenedPreparation open(CompletionOrder order) {
    return within(() -> opened(order));
  }

  private OpenedPreparation opened(CompletionOrder order) {
    PreparationRow row =
        Optional.ofNullable(entityManagers.get().find(PreparationRow.class, order.preparation()))
            .filter(found -> found.answers(order))
            .orElseThrow(() -> Refusal.notFound("unknown-preparation"));
    OpenedDocument document =
        archive.open(
            new SigningOrder(
                order.document(),
                order.caller(),
                row.signature(),
                order.key(),
                order.receivedAt()));
    if (document.record().revision() != row.revision()) {
      throw Refusal.of(Refusal.Kind.CONFLICT, "preparation-void");
    }
    return new OpenedPreparation(order.answer(), document, row.state());
  }

  /** Whoever prepares a signature clears away what nobody completed. */
  private void removeExpired() {
    entityManagers
        .get()
        .createQuery("delete from PreparationRow p where p.expiresAt < :now")
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  private <T> T within(Supplier<T> work) {
    try {
      return transactions.required(work);
    } catch (PersistenceException e) {
      throw new StepFailed("archive", new DatabaseFailure(e));
    }
  }
}
