package org.qoltanba.validation.online;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.LinkedHashSet;
import java.util.Set;

/** Fetches issuers that a file does not bring (RFC 5280, section 4.2.2.1). */
record Issuers(Network network) {

  Set<CertificateToken> of(CertificateToken certificate) {
    var issuers = new LinkedHashSet<CertificateToken>();
    for (String address : CertificateExtensionsUtils.getCAIssuersAccessUrls(certificate)) {
      try {
        var answer = new ByteArrayInputStream(network.get(URI.create(address)));
        for (var one : CertificateFactory.getInstance("X.509").generateCertificates(answer)) {
          issuers.add(new CertificateToken((X509Certificate) one));
        }
      } catch (IOException | CertificateException | RuntimeException e) {
        // The next one, then.
        continue;
      }
    }
    return issuers;
  }
}
