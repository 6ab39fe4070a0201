package org.qoltanba.signing.chain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.qoltanba.signing.wire.Wire;

/** Finds who issued a certificate; what was fetched once is kept. */
final class Issuers {

  /** A file of issuers has a few certificates; more addresses than these nobody needs. */
  private static final int MOST_KEPT = 200;

  private final Map<URI, List<X509Certificate>> fetched = new ConcurrentHashMap<>();
  private final Wire wire;

  Issuers(Wire wire) {
    this.wire = wire;
  }

  /** The certificates whose key has signed this one: of those that are known, else fetched. */
  List<X509Certificate> of(X509Certificate certificate, Collection<X509Certificate> known) {
    var among = among(known.stream(), certificate);
    return among.isEmpty() ? among(fetched(certificate), certificate) : among;
  }

  static boolean issued(X509Certificate issuer, X509Certificate certificate) {
    if (!issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
      return false;
    }
    try {
      certificate.verify(issuer.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static List<X509Certificate> among(
      Stream<X509Certificate> some, X509Certificate certificate) {
    return some.filter(issuer -> issued(issuer, certificate)).distinct().toList();
  }

  private Stream<X509Certificate> fetched(X509Certificate certificate) {
    return Pointers.of(certificate).issuers().stream().flatMap(uri -> at(uri).stream());
  }

  private List<X509Certificate> at(URI uri) {
    var before = fetched.get(uri);
    if (before != null) {
      return before;
    }
    try {
      var now = read(wire.get(uri));
      if (fetched.size() < MOST_KEPT) {
        fetched.put(uri, now);
      }
      return now;
    } catch (IOException | CertificateException e) {
      return List.of();
    }
  }

  /** One certificate or PKCS#7 with some of them (RFC 5280, section 4.2.2.1). */
  private static List<X509Certificate> read(byte[] answer) throws CertificateException {
    var in = new ByteArrayInputStream(answer);
    return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
        .map(X509Certificate.class::cast)
        .toList();
  }
}
