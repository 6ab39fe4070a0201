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
 * @param kind what it honestly is; of the oldest signatures it was not kept
 * @param person who signed on a screen without a certificate, by the name that was given
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
    Optional<Instant> protectedUntil,
    Optional<SignatureKind> kind,
    Optional<String> person) {

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
    kind = kind == null ? Optional.empty() : kind;
    person = person == null ? Optional.empty() : person;
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
    this(
        party,
        level,
        asked,
        field,
        signer,
        issuer,
        serial,
        signedAt,
        sample,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether the level that was ordered is still to be reached. */
  public boolean pending() {
    return level.compareTo(asked) < 0;
  }

  /** The same with another level ordered. */
  public SignatureFacts asking(SignatureLevel order) {
    return new SignatureFacts(
        party,
        level,
        order,
        field,
        signer,
        issuer,
        serial,
        signedAt,
        sample,
        protectedUntil,
        kind,
        person);
  }

  /** The same with another level reached. */
  public SignatureFacts reaching(SignatureLevel now) {
    return with(now, protectedUntil, kind, person);
  }

  /** The same with what it honestly is. */
  public SignatureFacts as(SignatureKind what, Optional<String> who) {
    return with(level, protectedUntil, Optional.of(what), who);
  }

  /** The same at level B-LTA. */
  public SignatureFacts protectedUntil(Instant end) {
    return with(SignatureLevel.B_LTA, Optional.of(end), kind, person);
  }

  private SignatureFacts with(
      SignatureLevel now,
      Optional<Instant> until,
      Optional<SignatureKind> what,
      Optional<String> who) {
    return new SignatureFacts(
        party, now, asked, field, signer, issuer, serial, signedAt, sample, until, what, who);
  }
}
