package org.qoltanba.form.shape;

/** What a single value is, and so how it is best typed. */
public enum LeafKind {
  TEXT,
  /** Text of several lines. */
  LONG_TEXT,
  DATE,
  WHOLE_NUMBER,
  NUMBER,
  /** One of the options. */
  CHOICE,
  /** A list of which each option is chosen or not. */
  SEVERAL,
  /** Yes, no, or not said. */
  TRUTH,
  /** Only yes will do. */
  AGREEMENT,
  IIN,
  BIN,
  PHONE,
  EMAIL;

  public boolean numeric() {
    return this == NUMBER || this == WHOLE_NUMBER;
  }
}
