package org.qoltanba.signing.revocation;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.qoltanba.signing.wire.Wire;

/** Asks responders. */
final class OcspSource {

  private static final String REQUEST = "application/ocsp-request";
  private static final int NONCE_BYTES = 16;

  private final Responders responders = new Responders();
  private final SecureRandom random = new SecureRandom();
  private final Wire wire;

  OcspSource(Wire wire) {
    this.wire = wire;
  }

  /**
   * @throws IOException if there is no sound answer
   */
  Proof ask(URI responder, X509Certificate certificate, X509Certificate issuer, Instant now)
      throws IOException {
    try {
      var id = identifier(certificate, issuer);
      var nonce = nonce();
      var request =
          new OCSPReqBuilder()
              .addRequest(id)
              .setRequestExtensions(new Extensions(nonce))
              .build()
              .getEncoded();
      var answer = wire.post(responder, REQUEST, request);
      return new OcspAnswer(responders, issuer, id, nonce).judged(answer, now);
    } catch (OCSPException | OperatorCreationException | GeneralSecurityException e) {
      throw new NoProof("a responder can't be asked", e);
    }
  }

  /** By SHA-1, which names and does not protect: many responders know nothing else. */
  private static CertificateID identifier(X509Certificate certificate, X509Certificate issuer)
      throws OCSPException, OperatorCreationException, GeneralSecurityException {
    var digests = new JcaDigestCalculatorProviderBuilder().build();
    return new CertificateID(
        digests.get(CertificateID.HASH_SHA1),
        new JcaX509CertificateHolder(issuer),
        certificate.getSerialNumber());
  }

  private Extension nonce() throws IOException {
    var bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    return new Extension(
        OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(bytes).getEncoded());
  }
}
