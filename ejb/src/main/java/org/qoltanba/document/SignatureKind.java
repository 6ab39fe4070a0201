package org.qoltanba.document;

import java.util.Locale;

/** What a signature honestly is. */
public enum SignatureKind {
  /** A person's, with a certificate of anyone. */
  PERSON,
  /** A person's, with a certificate of the National Certification Authority of Kazakhstan. */
  NATIONAL,
  /** An organisation's, with no person named. */
  SEAL,
  /** Drawn on a screen by a person without a certificate, under the organisation's seal. */
  DRAWN,
  /** The name as a person without a certificate typed it, under the organisation's seal. */
  TYPED;

  /** The word for it in every protocol. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
