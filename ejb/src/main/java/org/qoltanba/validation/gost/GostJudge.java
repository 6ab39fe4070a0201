package org.qoltanba.validation.gost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Provider;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.qoltanba.document.Fault;
import org.qoltanba.document.verdict.SignatureTime;
import org.qoltanba.document.verdict.SignatureTime.Source;
import org.qoltanba.document.verdict.Verdict;
import org.qoltanba.validation.finding.Finding;
import org.qoltanba.validation.trust.TrustAnchors;

/** Judges the signatures that EU DSS knows nothing of. */
public final class GostJudge {

  private static final String LEVEL = "CMS-GOST-KZ";

  private final TrustAnchors anchors;
  private final Clock clock;
  private final Supplier<List<Provider>> providers;

  /**
   * @param providers those the site is licensed for, asked for each judgement
   */
  public GostJudge(TrustAnchors anchors, Clock clock, Supplier<List<Provider>> providers) {
    this.anchors = anchors;
    this.clock = clock;
    this.providers = providers;
  }

  /**
   * @param content what the signature signs
   * @param end as in {@link Finding#end}
   * @return empty for a signature of other algorithms, or none
   */
  public Optional<Finding> judge(byte[] signature, byte[] content, long end) {
    return GostCms.read(signature)
        .filter(GostCms::isNational)
        .map(cms -> finding(cms, content, end));
  }

  private Finding finding(GostCms cms, byte[] content, long end) {
    Optional<X509CertificateHolder> signer = cms.signerCertificate();
    Reason reason =
        signer
            .map(certificate -> reason(cms, certificate, content))
            .orElse(Reason.NO_SIGNING_CERTIFICATE_FOUND);
    return new Finding(
        end,
        reason.verdict,
        LEVEL,
        signer.map(GostJudge::encoded),
        time(cms),
        reason == Reason.NONE ? List.of() : List.of(fault(reason.code())),
        List.of(fault("revocation-unknown")));
  }

  private static Fault fault(String code) {
    return new Fault("", code, Map.of());
  }

  /** What stands against it first, in the standard's words. */
  private enum Reason {
    NONE(Verdict.VALID),
    NO_SIGNING_CERTIFICATE_FOUND(Verdict.INDETERMINATE),
    HASH_FAILURE(Verdict.INVALID),
    SIG_CRYPTO_FAILURE(Verdict.INVALID),
    CRYPTO_CONSTRAINTS_FAILURE(Verdict.INDETERMINATE),
    CHAIN_CONSTRAINTS_FAILURE(Verdict.INDETERMINATE),
    OUT_OF_BOUNDS_NO_POE(Verdict.INDETERMINATE),
    NO_CERTIFICATE_CHAIN_FOUND(Verdict.INDETERMINATE);

    private final Verdict verdict;

    Reason(Verdict verdict) {
      this.verdict = verdict;
    }

    private String code() {
      return "etsi-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private Reason reason(GostCms cms, X509CertificateHolder signer, byte[] content) {
    var mathematics = new GostMathematics(providers.get());
    var key = signer.getSubjectPublicKeyInfo();
    Optional<GostAlgorithm> algorithm = GostAlgorithm.ofKey(key.getAlgorithm().getAlgorithm());
    if (algorithm.isEmpty() || !belongsTogether(cms, algorithm.get())) {
      return Reason.CRYPTO_CONSTRAINTS_FAILURE;
    }
    if (cms.hasAttributes() && !isOf(cms, mathematics.digest(algorithm.get(), content))) {
      return Reason.HASH_FAILURE;
    }
    try {
      return mathematics.verifies(key, cms.signedBytes(content), cms.signature())
          ? reason(cms, signer, mathematics)
          : Reason.SIG_CRYPTO_FAILURE;
    } catch (IOException e) {
      return Reason.SIG_CRYPTO_FAILURE;
    }
  }

  private Reason reason(GostCms cms, X509CertificateHolder signer, GostMathematics mathematics) {
    Instant now = clock.instant();
    if (!isForSigning(signer)) {
      return Reason.CHAIN_CONSTRAINTS_FAILURE;
    }
    if (!signer.isValidOn(Date.from(now))) {
      return Reason.OUT_OF_BOUNDS_NO_POE;
    }
    var chain = new GostChain(mathematics, anchors.current(), cms.certificates());
    return chain.reachesTrust(signer, now) ? Reason.NONE : Reason.NO_CERTIFICATE_CHAIN_FOUND;
  }

  /** The key's, the digest's and the signature's algorithm must be the same one. */
  private static boolean belongsTogether(GostCms cms, GostAlgorithm algorithm) {
    var signature = cms.signatureAlgorithm();
    return cms.digestAlgorithm().equals(algorithm.digest())
        && (signature.equals(algorithm.signature()) || signature.equals(algorithm.key()));
  }

  private static boolean isOf(GostCms cms, byte[] digest) {
    return cms.messageDigest().filter(claimed -> Arrays.equals(claimed, digest)).isPresent();
  }

  private static boolean isForSigning(X509CertificateHolder signer) {
    var usage = KeyUsage.fromExtensions(signer.getExtensions());
    return usage != null
        && (usage.hasUsages(KeyUsage.digitalSignature) || usage.hasUsages(KeyUsage.nonRepudiation));
  }

  private static Optional<SignatureTime> time(GostCms cms) {
    return cms.signingTime()
        .map(time -> new SignatureTime(time.getDate().toInstant(), Source.CLAIMED));
  }

  private static byte[] encoded(X509CertificateHolder certificate) {
    try {
      return certificate.getEncoded();
    } catch (IOException e) {
      throw new UncheckedIOException("what was read can be written", e);
    }
  }
}
