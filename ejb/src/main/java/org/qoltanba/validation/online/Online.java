package org.qoltanba.validation.online;

import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.x509.aia.AIASource;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPSource;
import java.util.Optional;

/**
 * What EU DSS asks others for.
 *
 * @param network empty where nobody is to be asked
 */
public record Online(Optional<Network> network) {

  /** Nobody is asked: a file is judged by what it brings. */
  public static final Online NEVER = new Online(Optional.empty());

  /** A few signatures with their time-stamps, each with a chain and its authorities. */
  private static final int MOST = 40;

  /**
   * @param verifier of one file
   */
  public void allow(CertificateVerifier verifier) {
    verifier.setAIASource(null);
    if (network.isPresent()) {
      var asking = new FewQuestions(MOST, network.get());
      verifier.setOcspSource((OCSPSource) new Responders(asking)::of);
      verifier.setCrlSource((CRLSource) new Lists(asking)::of);
      verifier.setAIASource((AIASource) new Issuers(asking)::of);
    }
  }
}
