package org.qoltanba.samples;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Someone with a key and a certificate; an authority can issue further ones.
 *
 * @param kind the kind of {@code keys}
 * @param chain the own certificate first, the root's last
 */
record Entity(KeyKind kind, KeyPair keys, List<X509Certificate> chain) {

  private static final Date NOT_BEFORE = Date.from(Instant.parse("2025-01-01T00:00:00Z"));

  static Entity root() throws GeneralSecurityException, IOException, OperatorCreationException {
    var keys = Sample.ROOT.kind().newPair();
    var self = new Entity(Sample.ROOT.kind(), keys, List.of());
    var certificate = self.certificate(Sample.ROOT.subject(), Sample.ROOT, keys);
    return new Entity(Sample.ROOT.kind(), keys, List.of(certificate));
  }

  Entity issue(Sample sample)
      throws GeneralSecurityException, IOException, OperatorCreationException {
    var keys = sample.kind().newPair();
    var issuer = X500Name.getInstance(chain.get(0).getSubjectX500Principal().getEncoded());
    var longer = new ArrayList<X509Certificate>();
    longer.add(certificate(issuer, sample, keys));
    longer.addAll(chain);
    return new Entity(sample.kind(), keys, List.copyOf(longer));
  }

  private X509Certificate certificate(X500Name issuer, Sample sample, KeyPair subjectKeys)
      throws GeneralSecurityException, IOException, OperatorCreationException {
    var subjectKey = publicKey(subjectKeys);
    var until = Date.from(sample.until());
    var builder =
        new X509v3CertificateBuilder(
            issuer, serial(), NOT_BEFORE, until, sample.subject(), subjectKey);
    var identifiers = new BcX509ExtensionUtils();
    builder.addExtension(
        Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(subjectKey));
    builder.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        identifiers.createAuthorityKeyIdentifier(publicKey(keys)));
    sample.profile().describe(builder);
    Whereabouts.of(sample).describe(builder);
    X509CertificateHolder signed =
        builder.build(new JcaContentSignerBuilder(kind.signature()).build(keys.getPrivate()));
    return new JcaX509CertificateConverter().getCertificate(signed);
  }

  private static SubjectPublicKeyInfo publicKey(KeyPair keys) {
    return SubjectPublicKeyInfo.getInstance(keys.getPublic().getEncoded());
  }

  /** Positive and of 128 random bits: unique without a register (RFC 5280, section 4.1.2.2). */
  private static BigInteger serial() {
    return new BigInteger(128, new SecureRandom()).setBit(127);
  }
}
