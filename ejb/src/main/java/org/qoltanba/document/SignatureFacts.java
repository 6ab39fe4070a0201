package org.qoltanba.document;

import java.time.Instant;
import java.util.Objects;

/**
 * What is known of a signature that was made here.
 *
 * @param party who signed
 * @param level what was made
 * @param field the name of the signature field in the PDF
 * @param signer the common name of the certificate
 * @param issuer the common name of its issuer
 * @param serial the certificate's serial number, hexadecimal
 * @param signedAt the time claimed in the signature dictionary's {@code M} entry, whole seconds
 * @param sample that the key is one of the published samples and has no legal force
 */
public record SignatureFacts(
    String party,
    SignatureLevel level,
    String field,
    String signer,
    String issuer,
    String serial,
    Instant signedAt,
    boolean sample) {

  public SignatureFacts {
    Objects.requireNonNull(party);
    Objects.requireNonNull(level);
    Objects.requireNonNull(field);
    Objects.requireNonNull(signer);
    Objects.requireNonNull(issuer);
    Objects.requireNonNull(serial);
    Objects.requireNonNull(signedAt);
  }
}
