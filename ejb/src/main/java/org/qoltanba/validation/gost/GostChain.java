package org.qoltanba.validation.gost;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/**
 * Follows a certificate up to an authority that is trusted (RFC 5280, 6.1, as far as signatures,
 * names, times and basic constraints go).
 */
final class GostChain {

  private static final int LONGEST = 6;

  private final GostMathematics mathematics;
  private final List<X509CertificateHolder> trusted = new ArrayList<>();
  private final List<X509CertificateHolder> known = new ArrayList<>();

  /**
   * @param offered certificates that came with the signature
   */
  GostChain(
      GostMathematics mathematics,
      List<X509Certificate> anchors,
      List<X509CertificateHolder> offered) {
    this.mathematics = mathematics;
    for (X509Certificate anchor : anchors) {
      holder(anchor).ifPresent(trusted::add);
    }
    known.addAll(trusted);
    known.addAll(offered);
  }

  private static Optional<X509CertificateHolder> holder(X509Certificate certificate) {
    try {
      return Optional.of(new X509CertificateHolder(certificate.getEncoded()));
    } catch (CertificateEncodingException | IOException e) {
      return Optional.empty();
    }
  }

  /** Whether an authority that is trusted vouches for the certificate at that moment. */
  boolean reachesTrust(X509CertificateHolder certificate, Instant at) {
    X509CertificateHolder current = certificate;
    for (int i = 0; i < LONGEST; i++) {
      if (trusted.contains(current)) {
        return true;
      }
      Optional<X509CertificateHolder> issuer = issuer(current, at);
      if (issuer.isEmpty()) {
        return false;
      }
      current = issuer.get();
    }
    return false;
  }

  private Optional<X509CertificateHolder> issuer(X509CertificateHolder certificate, Instant at) {
    return known.stream()
        .filter(one -> one.getSubject().equals(certificate.getIssuer()))
        .filter(one -> one.isValidOn(Date.from(at)))
        .filter(GostChain::isAuthority)
        .filter(one -> !one.equals(certificate) && signed(one, certificate))
        .findFirst();
  }

  private static boolean isAuthority(X509CertificateHolder certificate) {
    var constraints = BasicConstraints.fromExtensions(certificate.getExtensions());
    return constraints != null && constraints.isCA();
  }

  private boolean signed(X509CertificateHolder issuer, X509CertificateHolder certificate) {
    try {
      var key = issuer.getSubjectPublicKeyInfo();
      if (GostAlgorithm.ofKey(key.getAlgorithm().getAlgorithm()).isPresent()) {
        byte[] content = certificate.toASN1Structure().getTBSCertificate().getEncoded();
        return mathematics.verifies(key, content, certificate.getSignature());
      }
      return certificate.isSignatureValid(
          new JcaContentVerifierProviderBuilder()
              .setProvider(new BouncyCastleProvider())
              .build(issuer));
    } catch (IOException | OperatorCreationException | CertException | CertificateException e) {
      return false;
    }
  }
}
