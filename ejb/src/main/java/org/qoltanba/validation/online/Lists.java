package org.qoltanba.validation.online;

import eu.europa.esig.dss.crl.CRLUtils;
import eu.europa.esig.dss.enumerations.RevocationOrigin;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import java.io.IOException;
import java.net.URI;

/** Fetches revocation lists (RFC 5280, section 5). */
record Lists(Network network) {

  /** Null, as DSS wants it, where there is no sound list. */
  CRLToken of(CertificateToken certificate, CertificateToken issuer) {
    for (String address : CertificateExtensionsUtils.getCRLAccessUrls(certificate)) {
      try {
        var list = CRLUtils.buildCRLBinary(network.get(URI.create(address)));
        var validity = CRLUtils.buildCRLValidity(list, issuer);
        if (validity.isValid()) {
          var token = new CRLToken(certificate, validity);
          token.setExternalOrigin(RevocationOrigin.EXTERNAL);
          token.setSourceURL(address);
          return token;
        }
      } catch (IOException | RuntimeException e) {
        // The next one, then.
        continue;
      }
    }
    return null;
  }
}
