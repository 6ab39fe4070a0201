package org.qoltanba.validation.online;

import eu.europa.esig.dss.enumerations.RevocationOrigin;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.DSSRevocationUtils;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Asks responders (RFC 6960); who may answer, and since when, EU DSS looks at. */
record Responders(Network network) {

  private static final String REQUEST = "application/ocsp-request";
  private static final int NONCE_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Null, as DSS wants it, where nobody gives an answer. */
  OCSPToken of(CertificateToken certificate, CertificateToken issuer) {
    for (String address : CertificateExtensionsUtils.getOCSPAccessUrls(certificate)) {
      try {
        var token = asked(address, certificate, issuer);
        if (token != null) {
          return token;
        }
      } catch (IOException
          | GeneralSecurityException
          | OCSPException
          | OperatorCreationException
          | RuntimeException e) {
        // The next one, then: whoever answers nonsense has not answered.
        continue;
      }
    }
    return null;
  }

  private OCSPToken asked(String address, CertificateToken certificate, CertificateToken issuer)
      throws IOException, GeneralSecurityException, OCSPException, OperatorCreationException {
    var nonce = nonce();
    var question =
        new OCSPReqBuilder()
            .addRequest(identifier(certificate, issuer))
            .setRequestExtensions(new Extensions(nonce))
            .build();
    var answer = network.post(URI.create(address), REQUEST, question.getEncoded());
    if (!(new OCSPResp(answer).getResponseObject() instanceof BasicOCSPResp basic)) {
      return null;
    }
    var single = DSSRevocationUtils.getLatestSingleResponse(basic, certificate, issuer);
    if (single == null || !isTo(nonce, basic)) {
      return null;
    }
    var token = new OCSPToken(basic, single, certificate, issuer);
    token.setExternalOrigin(RevocationOrigin.EXTERNAL);
    token.setSourceURL(address);
    return token;
  }

  /** A responder may leave the nonce out, but not send another one (RFC 6960, section 4.4.1). */
  private static boolean isTo(Extension nonce, BasicOCSPResp answer) {
    var answered = answer.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
    return answered == null || answered.getExtnValue().equals(nonce.getExtnValue());
  }

  /** By SHA-1, which names and does not protect: many responders know nothing else. */
  private static CertificateID identifier(CertificateToken certificate, CertificateToken issuer)
      throws OCSPException, OperatorCreationException, GeneralSecurityException {
    var digests = new JcaDigestCalculatorProviderBuilder().build();
    return new CertificateID(
        digests.get(CertificateID.HASH_SHA1),
        new JcaX509CertificateHolder(issuer.getCertificate()),
        certificate.getSerialNumber());
  }

  private static Extension nonce() throws IOException {
    var bytes = new byte[NONCE_BYTES];
    RANDOM.nextBytes(bytes);
    return new Extension(
        OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(bytes).getEncoded());
  }
}
