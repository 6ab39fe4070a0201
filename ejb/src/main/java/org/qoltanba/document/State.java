package org.qoltanba.document;

/** How far a kept document has come. */
public enum State {
  /** A filled Word file for further editing; there is no PDF. */
  DRAFT,
  /** A PDF that nobody has signed. */
  ISSUED,
  /** Some of the template's parties have signed. */
  PARTLY_SIGNED,
  /** All parties of the template have signed. */
  SIGNED
}
