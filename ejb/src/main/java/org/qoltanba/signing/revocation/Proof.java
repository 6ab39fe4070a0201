package org.qoltanba.signing.revocation;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a certificate's issuer said of it.
 *
 * @param kind how it was said
 * @param der an OCSP response or a revocation list as it came
 * @param from when that was known to be so
 * @param until when there will be newer information at the latest
 * @param revoked since when the certificate is revoked; empty where it is not
 * @param responder whose certificate is needed to check the proof, and those it came with
 */
public record Proof(
    Kind kind,
    byte[] der,
    Instant from,
    Instant until,
    Optional<Instant> revoked,
    List<X509Certificate> responder) {

  /** The two ways. */
  public enum Kind {
    OCSP,
    CRL
  }

  public Proof {
    responder = List.copyOf(responder);
  }
}
