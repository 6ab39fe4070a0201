package org.qoltanba.signing.revocation;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.OperatorCreationException;

/** Judges what a responder has answered (RFC 6960, section 3.2). */
final class OcspAnswer {

  private final Responders responders;
  private final X509Certificate issuer;
  private final CertificateID asked;
  private final Optional<Extension> nonce;

  /**
   * @param responders know who may answer
   * @param asked of which certificate
   * @param nonce what was sent with the question
   */
  OcspAnswer(Responders responders, X509Certificate issuer, CertificateID asked, Extension nonce) {
    this.responders = responders;
    this.issuer = issuer;
    this.asked = asked;
    this.nonce = Optional.ofNullable(nonce);
  }

  /**
   * @throws NoProof if it is no sound answer to what was asked
   */
  Proof judged(byte[] answer, Instant now) throws NoProof {
    try {
      var response = new OCSPResp(answer);
      if (response.getStatus() != OCSPResp.SUCCESSFUL) {
        throw new NoProof("the responder answers " + response.getStatus());
      }
      if (!(response.getResponseObject() instanceof BasicOCSPResp basic)) {
        throw new NoProof("no basic OCSP response");
      }
      checkNonce(basic);
      var responder = responders.of(answer, basic, issuer, now);
      var single = single(basic);
      var period = Period.checked(single.getThisUpdate(), single.getNextUpdate(), now);
      return new Proof(
          Proof.Kind.OCSP,
          answer,
          period.from(),
          period.until(),
          revoked(single.getCertStatus()),
          responder);
    } catch (NoProof e) {
      throw e;
    } catch (OCSPException
        | OperatorCreationException
        | GeneralSecurityException
        | IOException
        | RuntimeException e) {
      throw new NoProof("no sound OCSP response: " + e.getMessage(), e);
    }
  }

  /** A responder may leave the nonce out, but not send another one (RFC 6960, section 4.4.1). */
  private void checkNonce(BasicOCSPResp response) throws NoProof {
    var answered = response.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
    if (answered != null
        && nonce.filter(n -> n.getExtnValue().equals(answered.getExtnValue())).isEmpty()) {
      throw new NoProof("the answer to another question");
    }
  }

  private SingleResp single(BasicOCSPResp response) throws NoProof {
    return Stream.of(response.getResponses())
        .filter(one -> matches(one.getCertID()))
        .findFirst()
        .orElseThrow(() -> new NoProof("the answer for another certificate"));
  }

  private boolean matches(CertificateID answered) {
    return answered.getSerialNumber().equals(asked.getSerialNumber())
        && answered.getHashAlgOID().equals(asked.getHashAlgOID())
        && Arrays.equals(answered.getIssuerKeyHash(), asked.getIssuerKeyHash())
        && Arrays.equals(answered.getIssuerNameHash(), asked.getIssuerNameHash());
  }

  private static Optional<Instant> revoked(CertificateStatus status) throws NoProof {
    if (status == CertificateStatus.GOOD) {
      return Optional.empty();
    }
    if (status instanceof RevokedStatus revoked) {
      return Optional.of(revoked.getRevocationTime().toInstant());
    }
    throw new NoProof("the responder does not know the certificate");
  }
}
