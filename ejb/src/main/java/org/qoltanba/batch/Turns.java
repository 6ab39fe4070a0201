package org.qoltanba.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Does long works step by step: so many at a time, and in turns where there are more, so that a
 * small one is not kept waiting by a large one. For any number of threads.
 */
final class Turns implements AutoCloseable {

  private final Executor executor;
  private final int width;
  private final Deque<Work> waiting = new ArrayDeque<>();
  private int active;
  private boolean closed;

  /** A work that is done in steps, one at a time. */
  interface Work {

    /** Does a step; false where none is left. */
    boolean step();

    /** Is told that no other step will be done here. */
    void leave();
  }

  /**
   * @param width how many steps are done at a time
   */
  Turns(Executor executor, int width) {
    this.executor = executor;
    this.width = width;
  }

  void add(Work work) {
    if (!put(work)) {
      work.leave();
    }
  }

  private synchronized boolean put(Work work) {
    if (closed) {
      return false;
    }
    waiting.add(work);
    if (active < width) {
      active++;
      go();
    }
    return true;
  }

  private void go() {
    try {
      executor.execute(this::turn);
    } catch (RejectedExecutionException e) {
      // The server is being stopped; what waits is left by who closes this.
      active--;
    }
  }

  private void turn() {
    Work work = next();
    if (work == null) {
      return;
    }
    boolean again = false;
    try {
      again = work.step();
    } finally {
      after(again ? work : null);
    }
  }

  private synchronized Work next() {
    Work work = waiting.poll();
    if (work == null) {
      active--;
    }
    return work;
  }

  private void after(Work again) {
    boolean left = false;
    synchronized (this) {
      if (again != null && !closed) {
        waiting.add(again);
      } else {
        left = again != null;
      }
      go();
    }
    if (left) {
      again.leave();
    }
  }

  /** Lets the steps that are being done end, and begins no other. */
  @Override
  public void close() {
    Deque<Work> left;
    synchronized (this) {
      closed = true;
      left = new ArrayDeque<>(waiting);
      waiting.clear();
    }
    left.forEach(Work::leave);
  }
}
