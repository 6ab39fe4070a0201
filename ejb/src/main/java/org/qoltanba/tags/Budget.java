package org.qoltanba.tags;

import java.time.Duration;

/**
 * How much one paper may grow.
 *
 * @param characters of output in all; a paragraph, a row, a cell and a picture count as some
 *     characters each, so that empty ones are not free
 * @param iterations of all loops together
 * @param nesting of blocks in blocks
 * @param time from the beginning of the evaluation to its end; the last resort, far above what the
 *     others let through on a machine that is not overloaded
 */
public record Budget(int characters, int iterations, int nesting, Duration time) {

  /** For papers of up to some hundred pages. */
  public static Budget standard() {
    return new Budget(2_000_000, 20_000, 32, Duration.ofSeconds(20));
  }
}
