package org.qoltanba.signing.revocation;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Whether a chain that is about to sign has been revoked. Safe for use by many threads. */
public final class Standing {

  /** No signature waits for an answer that was given a moment ago. */
  private static final Duration FRESH = Duration.ofMinutes(10);

  private final Revocation revocation;

  public Standing(Revocation revocation) {
    this.revocation = revocation;
  }

  /**
   * Whether an issuer says that a certificate of the chain is revoked; that nobody can be asked is
   * no reason not to sign, and the levels that need the answer ask again.
   *
   * @param chain each certificate followed by its issuer's; the last is not asked for
   */
  public boolean isRevoked(List<X509Certificate> chain, Instant now) {
    for (int i = 0; i + 1 < chain.size(); i++) {
      if (isRevoked(chain.get(i), chain.get(i + 1), now)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRevoked(X509Certificate certificate, X509Certificate issuer, Instant now) {
    try {
      return revocation.of(certificate, issuer, now.minus(FRESH)).revoked().isPresent();
    } catch (NoProof e) {
      return false;
    }
  }
}
