package org.qoltanba.document.batch;

import org.qoltanba.document.Refusal;

/**
 * Which rows of a batch are wanted.
 *
 * @param page counted from 0
 * @param size at most {@link #MOST}
 * @param faulty that only those are that have faults
 */
public record RowQuery(int page, int size, boolean faulty) {

  public static final int MOST = 200;

  /**
   * @throws Refusal (malformed {@code page-range}) for a page that can't be
   */
  public RowQuery {
    if (page < 0 || size < 1 || size > MOST) {
      throw Refusal.of(Refusal.Kind.MALFORMED, "page-range");
    }
  }
}
