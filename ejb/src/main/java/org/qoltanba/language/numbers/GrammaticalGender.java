package org.qoltanba.language.numbers;

/** The gender of what is counted; only Russian numbers show it (один, одна, одно). */
public enum GrammaticalGender {
  MASCULINE,
  FEMININE,
  NEUTER
}
