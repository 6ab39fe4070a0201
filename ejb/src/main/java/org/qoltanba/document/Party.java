package org.qoltanba.document;

import java.util.Objects;

/**
 * Someone who signs papers of a kind.
 *
 * @param id the word by which requests and the template's signature places name it
 * @param title what the party is called
 * @param signatory whose certificate it must sign with
 */
public record Party(String id, Titles title, Signatory signatory) {

  /** The organisation itself, by its seal: who may issue a paper may seal it. */
  public static final String ORGANISATION = "organisation";

  public Party {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    // A paper may have been kept before parties said this.
    signatory = signatory == null ? Signatory.ANYONE : signatory;
  }

  /** Whether it has to sign with a certificate: who acts for an organisation shows it by one. */
  public boolean needsCertificate() {
    return id.equals(ORGANISATION) || signatory.role().isPresent() || signatory.bin().isPresent();
  }

  /** For whom anyone's certificate will do. */
  public Party(String id, Titles title) {
    this(id, title, Signatory.ANYONE);
  }
}
