package org.qoltanba.archive.jpa;

import java.util.function.Supplier;

/** The transactions that the store works in. */
public interface Transactions {

  /** Whether the calling thread is in a transaction already. */
  boolean active();

  /**
   * Does the work in the running transaction or, where none runs, in one of its own.
   *
   * <p>Its own is committed when the work returns and rolled back when it throws. A running one is
   * left to who began it, but marked for rollback when the work throws anything but a {@link
   * org.qoltanba.document.Refusal}, which never comes after a change.
   */
  <T> T required(Supplier<T> work);
}
