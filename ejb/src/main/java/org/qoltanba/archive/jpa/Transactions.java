package org.qoltanba.archive.jpa;

import java.util.function.Supplier;
import org.qoltanba.document.Refusal;

/** The transactions that the store works in. */
public abstract class Transactions {

  /** Whether the calling thread is in a transaction already. */
  public abstract boolean active();

  /**
   * Does the work in the running transaction or, where none runs, in one of its own.
   *
   * <p>Its own is committed when the work returns and rolled back when it throws. A running one is
   * left to who began it, but marked for rollback when the work throws anything but a {@link
   * Refusal}, which never comes after a change.
   */
  public final <T> T required(Supplier<T> work) {
    return active() ? joined(work) : own(work);
  }

  /** Begins, does the work, commits; rolls back what failed. */
  protected abstract <T> T own(Supplier<T> work);

  /** Lets the running transaction end in nothing but a rollback. */
  protected abstract void mark(Throwable failure);

  private <T> T joined(Supplier<T> work) {
    try {
      return work.get();
    } catch (Refusal refusal) {
      throw refusal;
    } catch (RuntimeException | Error failure) {
      mark(failure);
      throw failure;
    }
  }
}
