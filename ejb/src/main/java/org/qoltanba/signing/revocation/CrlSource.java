package org.qoltanba.signing.revocation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.qoltanba.signing.wire.Wire;

/** Fetches revocation lists; one that still stands is not fetched again. */
final class CrlSource {

  private static final int MOST_KEPT = 50;
  private static final int SIGNS_LISTS = 6;

  /** Only what a list does not restrict to a part of the certificates may be read as a whole. */
  private static final String ISSUING_POINT = "2.5.29.28";

  private static final String DELTA = "2.5.29.27";

  // Lists may be large: they are read once.
  private final Map<URI, X509CRL> kept = new ConcurrentHashMap<>();
  private final Wire wire;

  CrlSource(Wire wire) {
    this.wire = wire;
  }

  /**
   * @throws IOException if there is no sound list
   */
  Proof ask(URI address, X509Certificate certificate, X509Certificate issuer, Instant now)
      throws IOException {
    var before = kept.get(address);
    if (before != null) {
      try {
        return judged(before, certificate, issuer, now);
      } catch (NoProof e) {
        kept.remove(address);
      }
    }
    var list = read(wire.get(address));
    var proof = judged(list, certificate, issuer, now);
    if (kept.size() < MOST_KEPT) {
      kept.put(address, list);
    }
    return proof;
  }

  private static X509CRL read(byte[] der) throws NoProof {
    try {
      var factory = CertificateFactory.getInstance("X.509");
      if (factory.generateCRL(new ByteArrayInputStream(der)) instanceof X509CRL list) {
        return list;
      }
    } catch (GeneralSecurityException | RuntimeException e) {
      throw new NoProof("no revocation list", e);
    }
    throw new NoProof("no revocation list");
  }

  private static Proof judged(
      X509CRL list, X509Certificate certificate, X509Certificate issuer, Instant now)
      throws NoProof {
    try {
      check(list, certificate, issuer);
      var period = Period.checked(list.getThisUpdate(), list.getNextUpdate(), now);
      var entry = Optional.ofNullable(list.getRevokedCertificate(certificate.getSerialNumber()));
      return new Proof(
          Proof.Kind.CRL,
          list.getEncoded(),
          period.from(),
          period.until(),
          entry.map(e -> e.getRevocationDate().toInstant()),
          List.of(issuer));
    } catch (GeneralSecurityException | RuntimeException e) {
      throw new NoProof("no sound revocation list: " + e.getMessage(), e);
    }
  }

  private static void check(X509CRL list, X509Certificate certificate, X509Certificate issuer)
      throws GeneralSecurityException, NoProof {
    if (!list.getIssuerX500Principal().equals(certificate.getIssuerX500Principal())) {
      throw new NoProof("the list of another issuer");
    }
    var usage = issuer.getKeyUsage();
    if (usage != null && !usage[SIGNS_LISTS]) {
      throw new NoProof("an issuer that may not sign lists");
    }
    if (list.getNextUpdate() == null) {
      throw new NoProof("a list without an end");
    }
    var critical = list.getCriticalExtensionOIDs();
    if (list.getExtensionValue(DELTA) != null
        || critical != null && critical.contains(ISSUING_POINT)) {
      throw new NoProof("a list of a part of the certificates only");
    }
    list.verify(issuer.getPublicKey());
  }
}
