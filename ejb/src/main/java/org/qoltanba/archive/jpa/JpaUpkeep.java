package org.qoltanba.archive.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.qoltanba.archive.Upkeep;
import org.qoltanba.archive.jpa.ending.Dependants;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.KeptDocument;
import org.qoltanba.document.RaisedPdf;
import org.qoltanba.document.State;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.level.LevelOrder;
import org.qoltanba.document.level.OpenedForRaising;
import org.qoltanba.document.level.RaisedToOrder;
import tools.jackson.core.JacksonException;

/** The upkeep in a relational database. */
public final class JpaUpkeep implements Upkeep {

  /** So many are looked after in one round. */
  private static final int ROUND = 1000;

  private final Supplier<EntityManager> entityManagers;
  private final Transactions transactions;
  private final DocumentReader reader;
  private final DocumentWriter writer;

  /**
   * @param entityManagers gives the entity manager of the calling thread's transaction
   */
  public JpaUpkeep(Supplier<EntityManager> entityManagers, Transactions transactions, Clock clock) {
    var json = new Json();
    this.entityManagers = entityManagers;
    this.transactions = transactions;
    this.reader = new DocumentReader(entityManagers, json);
    this.writer =
        new DocumentWriter(
            entityManagers,
            new RegisterNumbers(entityManagers, clock),
            reader,
            json,
            Dependants.NOBODY);
  }

  @Override
  public List<UUID> pending() {
    return ids(
        "select d.id from DocumentRow d where d.state = :value order by d.createdAt",
        State.PENDING_LT.name());
  }

  @Override
  public List<UUID> ending(Instant moment) {
    return ids(
        "select d.id from DocumentRow d where d.protectedUntil <= :value order by"
            + " d.protectedUntil",
        moment);
  }

  @Override
  public KeptDocument takeOut(UUID document) {
    return within(() -> reader.takeOut(document));
  }

  @Override
  public OpenedForRaising takeOut(LevelOrder order) {
    return within(() -> reader.takeOut(order));
  }

  @Override
  public ArchivedDocument keep(RaisedToOrder raised) {
    return within(() -> writer.keep(raised));
  }

  @Override
  public ArchivedDocument keep(RaisedPdf raised) {
    return within(() -> writer.keep(raised));
  }

  private List<UUID> ids(String query, Object value) {
    return within(
        () ->
            entityManagers
                .get()
                .createQuery(query, UUID.class)
                .setParameter("value", value)
                .setMaxResults(ROUND)
                .getResultList());
  }

  private <T> T within(Supplier<T> work) {
    try {
      return transactions.required(work);
    } catch (PersistenceException | JacksonException e) {
      throw new StepFailed("archive", new DatabaseFailure(e));
    }
  }
}
