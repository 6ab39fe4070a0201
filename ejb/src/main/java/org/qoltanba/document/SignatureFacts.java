package org.qoltanba.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a signature that was made here.
 *
 * @param party who signed
 * @param level what was reached
 * @param asked what was ordered: above {@code level} while the proofs for it are still to come
 * @param field the name of the signature field in the PDF
 * @param signer the common name of the certificate
 * @param issuer the common name of its issuer
 * @param serial the certificate's serial number, hexadecimal
 * @param signedAt the time claimed in the signature dictionary's {@code M} entry, whole seconds
 * @param sample that the key is one of the published samples and has no legal force
 * @param protectedUntil until when the document's time-stamp over it can be judged, at level B-LTA
 */
public record SignatureFacts(
    String party,
    SignatureLevel level,
    SignatureLevel asked,
    String field,
    String signer,
    String issuer,
    String serial,
    Instant signedAt,
    boolean sample,
    Optional<Instant> protectedUntil) {

  public SignatureFacts {
    Objects.requireNonNull(party);
    Objects.requireNonNull(level);
    // What was kept before there were levels above B-B does not say what was asked.
    asked = asked == null ? level : asked;
    Objects.requireNonNull(field);
    Objects.requireNonNull(signer);
    Objects.requireNonNull(issuer);
    Objects.requireNonNull(serial);
    Objects.requireNonNull(signedAt);
    protectedUntil = protectedUntil == null ? Optional.empty() : protectedUntil;
  }

  /** One that no time-stamp of the whole document protects. */
  public SignatureFacts(
      String party,
      SignatureLevel level,
      SignatureLevel asked,
      String field,
      String signer,
      String issuer,
      String serial,
      Instant signedAt,
      boolean sample) {
    this(party, level, asked, field, signer, issuer, serial, signedAt, sample, Optional.empty());
  }

  /** Whether the level that was ordered is still to be reached. */
  public boolean pending() {
    return level.compareTo(asked) < 0;
  }

  /** The same with another level reached. */
  public SignatureFacts reaching(SignatureLevel now) {
    return new SignatureFacts(
        party, now, asked, field, signer, issuer, serial, signedAt, sample, protectedUntil);
  }

  /** The same at level B-LTA. */
  public SignatureFacts protectedUntil(Instant end) {
    return new SignatureFacts(
        party,
        SignatureLevel.B_LTA,
        asked,
        field,
        signer,
        issuer,
        serial,
        signedAt,
        sample,
        Optional.of(end));
  }
}
