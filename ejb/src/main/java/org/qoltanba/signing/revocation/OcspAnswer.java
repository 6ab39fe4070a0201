package org.qoltanba.signing.revocation;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/** Judges what a responder has answered (RFC 6960, section 3.2). */
final class OcspAnswer {

  private final Provider provider;
  private final X509Certificate issuer;
  private final CertificateID asked;
  private final Optional<Extension> nonce;

  /**
   * @param provider checks signatures
   * @param asked of which certificate
   * @param nonce what was sent with the question
   */
  OcspAnswer(Provider provider, X509Certificate issuer, CertificateID asked, Extension nonce) {
    this.provider = provider;
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
      var responder = responder(basic, now);
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

  /** The issuer itself or whom it has given the purpose (RFC 6960, section 4.2.2.2). */
  private List<X509Certificate> responder(BasicOCSPResp response, Instant now)
      throws OCSPException, OperatorCreationException, GeneralSecurityException, NoProof {
    var verifiers = new JcaContentVerifierProviderBuilder().setProvider(provider);
    for (X509CertificateHolder holder : response.getCerts()) {
      var certificate = new JcaX509CertificateConverter().getCertificate(holder);
      if (!certificate.equals(issuer) && response.isSignatureValid(verifiers.build(holder))) {
        certificate.checkValidity(Date.from(now));
        certificate.verify(issuer.getPublicKey());
        if (isEntrusted(certificate)) {
          return others(certificate, response);
        }
      }
    }
    // Last, because most issuers have entrusted someone, and the check is not for nothing.
    if (response.isSignatureValid(verifiers.build(issuer.getPublicKey()))) {
      return List.of(issuer);
    }
    throw new NoProof("the answer of someone who is not entrusted");
  }

  private static boolean isEntrusted(X509Certificate certificate) throws GeneralSecurityException {
    var purposes = certificate.getExtendedKeyUsage();
    return purposes != null && purposes.contains(KeyPurposeId.id_kp_OCSPSigning.getId());
  }

  private static List<X509Certificate> others(X509Certificate first, BasicOCSPResp response)
      throws GeneralSecurityException {
    var all = new ArrayList<>(List.of(first));
    for (X509CertificateHolder holder : response.getCerts()) {
      all.add(new JcaX509CertificateConverter().getCertificate(holder));
    }
    return all.stream().distinct().toList();
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
