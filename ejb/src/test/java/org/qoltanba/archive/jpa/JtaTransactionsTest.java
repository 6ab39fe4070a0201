package org.qoltanba.archive.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;

class JtaTransactionsTest {

  private final Manager manager = new Manager();
  private final JtaTransactions transactions = new JtaTransactions(manager);

  @Test
  void anOwnTransactionIsCommitted() {
    assertEquals("done", transactions.required(() -> "done"));
    assertEquals(List.of("begin", "commit"), manager.calls);
  }

  @Test
  void anOwnTransactionIsRolledBackByAnyFailure() {
    var refusal = Refusal.notFound("unknown-document");
    assertSame(refusal, assertThrows(Refusal.class, () -> fail(refusal)));
    assertEquals(List.of("begin", "rollback"), manager.calls);
  }

  @Test
  void aRunningTransactionIsLeftToItsOwner() {
    manager.status = Status.STATUS_ACTIVE;
    assertEquals("done", transactions.required(() -> "done"));
    assertThrows(Refusal.class, () -> fail(Refusal.notFound("unknown-document")));
    assertEquals(List.of(), manager.calls);
  }

  @Test
  void aRunningTransactionIsMarkedByAFailure() {
    manager.status = Status.STATUS_ACTIVE;
    assertThrows(IllegalStateException.class, () -> fail(new IllegalStateException("broken")));
    assertEquals(List.of("setRollbackOnly"), manager.calls);
  }

  @Test
  void aCommitThatFailsIsAFailedStep() {
    manager.atCommit = new IllegalStateException("timed out");
    var failed = assertThrows(StepFailed.class, () -> transactions.required(() -> "done"));
    assertSame(manager.atCommit, failed.getCause());
    assertEquals(List.of("begin", "commit", "rollback"), manager.calls);
    assertFalse(transactions.active());
  }

  @Test
  void aCommitThatEndsInARollbackIsAFailedStep() {
    manager.rollsBackAtCommit = true;
    var failed = assertThrows(StepFailed.class, () -> transactions.required(() -> "done"));
    assertInstanceOf(RollbackException.class, failed.getCause());
    assertEquals(List.of("begin", "commit"), manager.calls);
    assertFalse(transactions.active());
  }

  @Test
  void aRollbackThatFailsLeavesNothingOnTheThread() {
    manager.atRollback = new IllegalStateException("timed out");
    var refusal = Refusal.notFound("unknown-document");
    var failed = assertThrows(StepFailed.class, () -> fail(refusal));
    assertSame(manager.atRollback, failed.getCause());
    assertSame(refusal, failed.getSuppressed()[0]);
    assertEquals(List.of("begin", "rollback", "suspend"), manager.calls);
    assertFalse(transactions.active());
  }

  @Test
  void aMarkThatFailsIsAFailedStep() {
    manager.status = Status.STATUS_ACTIVE;
    manager.atMark = new IllegalStateException("timed out");
    var failed = assertThrows(StepFailed.class, () -> fail(new IllegalArgumentException("x")));
    assertSame(manager.atMark, failed.getCause());
    assertInstanceOf(IllegalArgumentException.class, failed.getSuppressed()[0]);
  }

  private String fail(RuntimeException failure) {
    return transactions.required(
        () -> {
          throw failure;
        });
  }

  /** Writes down what it is asked to do, and fails when told to. */
  private static final class Manager implements TransactionManager {

    private final List<String> calls = new ArrayList<>();
    private int status = Status.STATUS_NO_TRANSACTION;
    private boolean rollsBackAtCommit;
    private RuntimeException atCommit;
    private RuntimeException atRollback;
    private RuntimeException atMark;

    @Override
    public void begin() {
      calls.add("begin");
      status = Status.STATUS_ACTIVE;
    }

    @Override
    public void commit() throws RollbackException {
      end("commit", atCommit);
      if (rollsBackAtCommit) {
        throw new RollbackException("refused");
      }
    }

    @Override
    public void rollback() {
      end("rollback", atRollback);
    }

    @Override
    public void setRollbackOnly() {
      calls.add("setRollbackOnly");
      if (atMark != null) {
        throw atMark;
      }
    }

    private void end(String call, RuntimeException failure) {
      calls.add(call);
      if (failure != null) {
        throw failure;
      }
      status = Status.STATUS_NO_TRANSACTION;
    }

    @Override
    public int getStatus() {
      return status;
    }

    @Override
    public Transaction getTransaction() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setTransactionTimeout(int seconds) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Transaction suspend() {
      end("suspend", null);
      return null;
    }

    @Override
    public void resume(Transaction transaction) {
      throw new UnsupportedOperationException();
    }
  }
}
