package org.qoltanba.signing.appearance;

/** What a signature honestly is. */
public enum Kind {
  /** A person's, with a certificate of anyone. */
  PERSON,
  /** A person's, with a certificate of the National Certification Authority of Kazakhstan. */
  NATIONAL,
  /** An organisation's, with no person named. */
  SEAL
}
