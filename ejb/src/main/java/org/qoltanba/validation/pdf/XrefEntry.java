package org.qoltanba.validation.pdf;

/**
 * What a cross-reference says of an object (ISO 32000-1, 7.5.4 and 7.5.8).
 *
 * @param where the offset in the file, or the number of the object stream
 * @param which the generation, or the index in the object stream
 */
public record XrefEntry(Kind kind, int where, int which) {

  /** Where an object is. */
  public enum Kind {
    FREE,
    AT,
    IN
  }
}
