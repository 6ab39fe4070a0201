package org.qoltanba.archive.jpa;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.function.Supplier;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;

/** The container's transactions (Jakarta Transactions 2.0). */
public final class JtaTransactions implements Transactions {

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
  public <T> T required(Supplier<T> work) {
    return active() ? joined(work) : own(work);
  }

  private <T> T joined(Supplier<T> work) {
    try {
      return work.get();
    } catch (Refusal refusal) {
      throw refusal;
    } catch (RuntimeException | Error failure) {
      undo(manager::setRollbackOnly, failure);
      throw failure;
    }
  }

  private <T> T own(Supplier<T> work) {
    begin();
    T result;
    try {
      result = work.get();
    } catch (RuntimeException | Error failure) {
      undo(manager::rollback, failure);
      throw failure;
    }
    commit();
    return result;
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
        | SystemException e) {
      throw new StepFailed("archive", e);
    }
  }

  private static void undo(Undo undo, Throwable failure) {
    try {
      undo.run();
    } catch (SystemException e) {
      failure.addSuppressed(e);
    }
  }

  private interface Undo {
    void run() throws SystemException;
  }
}
