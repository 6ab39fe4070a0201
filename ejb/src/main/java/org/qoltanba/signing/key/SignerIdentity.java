package org.qoltanba.signing.key;

import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/**
 * Whose key signs: the certificate of an RSA or elliptic-curve key, wherever the key itself is.
 *
 * @param chain the signer's certificate first, then each issuer's; the root may be left out
 * @param sample that the key is one of the published samples and has no legal force
 */
public record SignerIdentity(List<X509Certificate> chain, boolean sample) {

  private static final int SHORTEST_RSA = 2048;
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  /** emailProtection, anyExtendedKeyUsage, and documentSigning of RFC 9336. */
  private static final Set<String> DOCUMENTS =
      Set.of("1.3.6.1.5.5.7.3.4", "2.5.29.37.0", "1.3.6.1.5.5.7.3.36");

  public SignerIdentity {
    chain = List.copyOf(chain);
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("a signing key without a certificate");
    }
  }

  /** An identity that is a sample if its certificates say so. */
  public static SignerIdentity of(List<X509Certificate> chain) {
    return new SignerIdentity(chain, SampleMark.isOn(chain));
  }

  public X509Certificate certificate() {
    return chain.get(0);
  }

  /**
   * Why this key may not sign at that moment: the code of a refusal, or empty where it may.
   *
   * <p>The certificate must say that it is for signing (RFC 5280, section 4.2.1.3).
   */
  public Optional<String> faultAt(Instant moment) {
    if (chain.stream().anyMatch(c -> moment.isAfter(c.getNotAfter().toInstant()))) {
      return Optional.of("signing-key-expired");
    }
    if (chain.stream().anyMatch(c -> moment.isBefore(c.getNotBefore().toInstant()))) {
      return Optional.of("signing-key-not-yet-valid");
    }
    if (!isForSigning()) {
      return Optional.of("signing-key-usage");
    }
    return hasKnownAlgorithm() ? Optional.empty() : Optional.of("signing-key-algorithm");
  }

  /**
   * Bouncy Castle's name of the signature algorithm that goes with this key: a longer curve gets a
   * longer digest, and a key that is for RSASSA-PSS only (RFC 4055, section 1.2) nothing else.
   */
  public String algorithm() {
    var publicKey = certificate().getPublicKey();
    if (publicKey instanceof RSAKey) {
      return publicKey.getAlgorithm().equals("RSASSA-PSS")
          ? "SHA256withRSAandMGF1"
          : "SHA256withRSA";
    }
    int bits = ((ECKey) publicKey).getParams().getCurve().getField().getFieldSize();
    return bits <= 256 ? "SHA256withECDSA" : bits <= 384 ? "SHA384withECDSA" : "SHA512withECDSA";
  }

  /** The object identifiers of the certificate's policies (RFC 5280, section 4.2.1.4). */
  public List<String> policies() {
    try {
      var extensions = new JcaX509CertificateHolder(certificate()).getExtensions();
      var policies = extensions == null ? null : CertificatePolicies.fromExtensions(extensions);
      return policies == null
          ? List.of()
          : Stream.of(policies.getPolicyInformation())
              .map(policy -> policy.getPolicyIdentifier().getId())
              .toList();
    } catch (CertificateEncodingException e) {
      return List.of();
    }
  }

  /** The bits of the digest in {@link #algorithm()}: of SHA-256, SHA-384 or SHA-512. */
  public int digestBits() {
    return Integer.parseInt(algorithm().substring(3, 6));
  }

  /** What a signature carries: trusting the root is the reader's own decision. */
  public List<X509Certificate> chainWithoutRoot() {
    return chain.stream().filter(c -> c.equals(certificate()) || !isSelfIssued(c)).toList();
  }

  /** For documents, not for entering sites (RFC 5280, sections 4.2.1.3 and 4.2.1.12). */
  private boolean isForSigning() {
    var usage = certificate().getKeyUsage();
    if (usage == null || usage[NON_REPUDIATION]) {
      return usage != null;
    }
    return usage[DIGITAL_SIGNATURE] && hasPurposeOfDocuments();
  }

  private boolean hasPurposeOfDocuments() {
    try {
      var purposes = certificate().getExtendedKeyUsage();
      return purposes == null || purposes.stream().anyMatch(DOCUMENTS::contains);
    } catch (CertificateParsingException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return "SignerIdentity[certificate " + certificate().getSerialNumber().toString(16) + "]";
  }

  /**
   * RSA, long enough, or an elliptic curve of the kind that ECDSA signs with. Not Ed25519: PDF/A up
   * to part 3 stands on ISO 32000-1, and only ISO/TS 32002 brings it, for PDF 2.0.
   */
  boolean hasKnownAlgorithm() {
    var publicKey = certificate().getPublicKey();
    return publicKey instanceof RSAKey rsa
        ? rsa.getModulus().bitLength() >= SHORTEST_RSA
        : publicKey instanceof ECKey;
  }

  private static boolean isSelfIssued(X509Certificate certificate) {
    return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
  }
}
