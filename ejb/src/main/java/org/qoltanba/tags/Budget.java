package org.qoltanba.tags;

/**
 * How much one paper may grow.
 *
 * @param characters of output in all; a paragraph, a row, a cell and a picture count as some
 *     characters each, so that empty ones are not free
 * @param iterations of all loops together
 * @param nesting of blocks in blocks
 */
public record Budget(int characters, int iterations, int nesting) {

  /** For papers of up to some hundred pages. */
  public static Budget standard() {
    return new Budget(2_000_000, 20_000, 32);
  }
}
