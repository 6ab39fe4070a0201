package org.qoltanba.language.names;

/** What a person's record says; it decides how Russian inflects a name. */
public enum Sex {
  MALE,
  FEMALE
}
