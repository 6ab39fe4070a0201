package org.qoltanba.archive.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.function.Supplier;

/** Transactions of one database without a container, one entity manager each. */
final class LocalTransactions extends Transactions implements Supplier<EntityManager> {

  private final EntityManagerFactory factory;
  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

  LocalTransactions(EntityManagerFactory factory) {
    this.factory = factory;
  }

  @Override
  public EntityManager get() {
    return current.get();
  }

  @Override
  public boolean active() {
    return current.get() != null;
  }

  @Override
  protected void mark(Throwable failure) {
    get().getTransaction().setRollbackOnly();
  }

  @Override
  protected <T> T own(Supplier<T> work) {
    EntityManager manager = factory.createEntityManager();
    current.set(manager);
    var transaction = manager.getTransaction();
    transaction.begin();
    try {
      T result = work.get();
      transaction.commit();
      return result;
    } finally {
      current.remove();
      if (transaction.isActive()) {
        transaction.rollback();
      }
      manager.close();
    }
  }
}
