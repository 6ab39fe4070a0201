package org.qoltanba.signing.time;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.qoltanba.signing.chain.Chains;

/** Judges what an authority has answered. */
final class StampCheck {

  private final Provider provider = new BouncyCastleProvider();
  private final Chains chains;

  StampCheck(Chains chains) {
    this.chains = chains;
  }

  /**
   * @throws IOException if it is no sound answer to that request
   */
  Timestamp judged(TimeStampRequest request, byte[] answer) throws IOException {
    try {
      var response = new TimeStampResponse(answer);
      // The status, the nonce, the imprint and the policy (RFC 3161, section 2.4.2).
      response.validate(request);
      var token = response.getTimeStampToken();
      if (token == null) {
        throw new IOException("a time-stamp was refused: " + response.getStatusString());
      }
      return judged(token);
    } catch (TSPException
        | CMSException
        | OperatorCreationException
        | GeneralSecurityException
        | RuntimeException e) {
      throw new IOException("no sound time-stamp: " + e.getMessage(), e);
    }
  }

  private Timestamp judged(TimeStampToken token)
      throws IOException,
          TSPException,
          CMSException,
          OperatorCreationException,
          GeneralSecurityException {
    var stamper = stamper(token);
    // The signature, its reference to the certificate, and that this is for time-stamps only.
    token.validate(new JcaSimpleSignerInfoVerifierBuilder().setProvider(provider).build(stamper));
    var at = token.getTimeStampInfo().getGenTime().toInstant();
    var chain = chains.upToAnchor(certificate(stamper), certificates(token), at);
    return new Timestamp(token.getEncoded(ASN1Encoding.DER), at, chain);
  }

  private static X509CertificateHolder stamper(TimeStampToken token) throws TSPException {
    return token.getCertificates().getMatches(null).stream()
        .filter(token.getSID()::match)
        .findFirst()
        .orElseThrow(() -> new TSPException("the authority's certificate is missing"));
  }

  private static List<X509Certificate> certificates(TimeStampToken token)
      throws GeneralSecurityException {
    var certificates = new ArrayList<X509Certificate>();
    for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
      certificates.add(certificate(holder));
    }
    return certificates;
  }

  private static X509Certificate certificate(X509CertificateHolder holder)
      throws GeneralSecurityException {
    return new JcaX509CertificateConverter().getCertificate(holder);
  }
}
