package org.qoltanba.document;

/** How far a kept document has come. */
public enum State {
  /** A filled Word file for further editing; there is no PDF. */
  DRAFT,
  /** A PDF that nobody has signed. */
  ISSUED,
  /** Some of the template's parties have signed. */
  PARTLY_SIGNED,
  /** A signature has not yet the level B-LT or B-LTA that was asked for; it follows by itself. */
  PENDING_LT,
  /** All parties of the template have signed. */
  SIGNED,
  /** It was declared void, and can't be signed any more. */
  VOID,
  /** Another document took its place; it can't be signed any more. */
  SUPERSEDED
}
