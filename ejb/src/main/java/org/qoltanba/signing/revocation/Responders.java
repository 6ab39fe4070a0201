package org.qoltanba.signing.revocation;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.qoltanba.document.Content;

/**
 * Finds who gave an answer and whether it may: the issuer itself, or whom it has given the purpose
 * (RFC 6960, section 4.2.2.2).
 *
 * <p>Many responders make an answer once and give it to everyone for hours. The signature of the
 * same bytes is verified once for the same issuer, and dates are looked at each time. Safe for use
 * by many threads.
 */
final class Responders {

  private static final int MOST_KEPT = 200;

  /** What the verdict depends on, but for the time. */
  private record Signed(Content answer, X509Certificate issuer) {}

  private final Provider provider = new BouncyCastleProvider();
  private final Map<Signed, List<X509Certificate>> verified =
      Collections.synchronizedMap(new Latest());

  /**
   * The responder first, then what else came with the answer.
   *
   * @param answer the bytes that {@code response} stands in
   * @throws NoProof if who has signed it is not entrusted
   */
  List<X509Certificate> of(
      byte[] answer, BasicOCSPResp response, X509Certificate issuer, Instant now)
      throws OCSPException, OperatorCreationException, GeneralSecurityException, NoProof {
    var signed = new Signed(new Content(answer), issuer);
    var before = verified.get(signed);
    var responder = before == null ? verified(response, issuer) : before;
    if (!responder.get(0).equals(issuer)) {
      responder.get(0).checkValidity(Date.from(now));
    }
    // One with a nonce does not come again.
    if (before == null && response.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce) == null) {
      verified.put(signed, responder);
    }
    return responder;
  }

  private List<X509Certificate> verified(BasicOCSPResp response, X509Certificate issuer)
      throws OCSPException, OperatorCreationException, GeneralSecurityException, NoProof {
    var verifiers = new JcaContentVerifierProviderBuilder().setProvider(provider);
    for (X509CertificateHolder holder : response.getCerts()) {
      var certificate = new JcaX509CertificateConverter().getCertificate(holder);
      if (!certificate.equals(issuer) && response.isSignatureValid(verifiers.build(holder))) {
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

  /** Forgets what was not asked for the longest. */
  private static final class Latest extends LinkedHashMap<Signed, List<X509Certificate>> {

    private static final long serialVersionUID = 1;

    Latest() {
      super(MOST_KEPT, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Signed, List<X509Certificate>> eldest) {
      return size() > MOST_KEPT;
    }
  }
}
