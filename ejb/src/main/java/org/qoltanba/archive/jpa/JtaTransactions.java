package org.qoltanba.archive.jpa;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.function.Supplier;
import org.qoltanba.document.StepFailed;

/**
 * The container's transactions (Jakarta Transactions 2.0).
 *
 * <p>Whatever the manager throws is a {@link StepFailed}, and a transaction begun here never stays
 * on the thread, where the next call would join it.
 */
public final class JtaTransactions extends Transactions {

  private final TransactionManager manager;

  public JtaTransactions(TransactionManager manager) {
    this.manager = manager;
  }

  @Override
  public boolean active() {
    try {
      return manager.getStatus() != Status.STATUS_NO_TRANSACTION;
    } catch (SystemException e) {
      throw new StepFailed("archive", e);
    }
  }

  @Override
  protected <T> T own(Supplier<T> work) {
    begin();
    try {
      T result = work.get();
      commit();
      return result;
    } catch (RuntimeException | Error failure) {
      undo(this::release, failure);
      throw failure;
    }
  }

  @Override
  protected void mark(Throwable failure) {
    undo(manager::setRollbackOnly, failure);
  }

  private void begin() {
    try {
      manager.begin();
    } catch (NotSupportedException | SystemException e) {
      throw new StepFailed("archive", e);
    }
  }

  private void commit() {
    try {
      manager.commit();
    } catch (RollbackException
        | HeuristicMixedException
        | HeuristicRollbackException
        | SystemException
        | RuntimeException e) {
      throw new StepFailed("archive", e);
    }
  }

  /** Rolls back; a transaction that can't be is taken off the thread and left to its time limit. */
  private void release() throws SystemException {
    try {
      if (active()) {
        manager.rollback();
      }
    } finally {
      if (active()) {
        manager.suspend();
      }
    }
  }

  /** The failure is no cause of what is thrown: if it is a refusal, nobody may take it for one. */
  private static void undo(Undo undo, Throwable failure) {
    try {
      undo.run();
    } catch (SystemException | RuntimeException e) {
      var failed = new StepFailed("archive", e);
      failed.addSuppressed(failure);
      throw failed;
    }
  }

  private interface Undo {
    void run() throws SystemException;
  }
}
