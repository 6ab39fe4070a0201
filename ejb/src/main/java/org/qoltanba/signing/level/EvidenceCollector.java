package org.qoltanba.signing.level;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qoltanba.signing.chain.Chains;
import org.qoltanba.signing.revocation.NoProof;
import org.qoltanba.signing.revocation.Proof;
import org.qoltanba.signing.revocation.Revocation;

/**
 * Collects chains and, for each certificate under the anchor, the proof that it was not revoked;
 * for those who gave the proofs, too.
 */
final class EvidenceCollector {

  /** {@code id-pkix-ocsp-nocheck}: nobody is asked for this responder (RFC 6960, 4.2.2.2.1). */
  private static final String NO_CHECK = "1.3.6.1.5.5.7.48.1.5";

  private final Set<X509Certificate> done = new HashSet<>();
  private final Evidence evidence = new Evidence();
  private final Chains chains;
  private final Revocation revocation;

  EvidenceCollector(Chains chains, Revocation revocation) {
    this.chains = chains;
    this.revocation = revocation;
  }

  Evidence evidence() {
    return evidence;
  }

  /**
   * @param known where issuers are looked for first
   * @param at when the certificate was used: later revocations do not matter
   * @throws NoProof if a proof can't be had, or it says that the certificate was revoked before
   * @throws GeneralSecurityException if the certificate is not trusted
   */
  void collect(X509Certificate certificate, Collection<X509Certificate> known, Instant at)
      throws NoProof, GeneralSecurityException {
    var chain = chains.upToAnchor(certificate, known, at);
    evidence.add(chain.get(chain.size() - 1));
    for (int i = 0; i + 1 < chain.size(); i++) {
      if (done.add(chain.get(i))) {
        evidence.add(chain.get(i));
        prove(chain.get(i), chain.get(i + 1), at);
      }
    }
  }

  private void prove(X509Certificate certificate, X509Certificate issuer, Instant at)
      throws NoProof, GeneralSecurityException {
    if (certificate.getExtensionValue(NO_CHECK) != null) {
      return;
    }
    var proof = revocation.of(certificate, issuer, at);
    if (proof.revoked().filter(since -> !since.isAfter(at)).isPresent()) {
      throw new NoProof("revoked: certificate " + certificate.getSerialNumber().toString(16));
    }
    evidence.add(proof);
    collectResponder(proof, issuer);
  }

  private void collectResponder(Proof proof, X509Certificate issuer)
      throws NoProof, GeneralSecurityException {
    if (!proof.responder().get(0).equals(issuer)) {
      var known = new HashSet<>(proof.responder());
      known.add(issuer);
      collect(proof.responder().get(0), List.copyOf(known), proof.from());
    }
  }
}
