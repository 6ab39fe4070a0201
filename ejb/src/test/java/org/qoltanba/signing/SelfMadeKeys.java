package org.qoltanba.signing;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.qoltanba.signing.key.SigningKey;

/** Keys that are no samples, with certificates they have signed themselves. */
final class SelfMadeKeys {

  static final KeyUsage SIGNING = new KeyUsage(KeyUsage.digitalSignature);

  private static final Date NOT_BEFORE = Date.from(Instant.parse("2026-01-01T00:00:00Z"));
  private static final Date NOT_AFTER = Date.from(Instant.parse("2027-01-01T00:00:00Z"));

  private SelfMadeKeys() {}

  static KeyPair rsa(int bits) throws Exception {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(bits);
    return generator.generateKeyPair();
  }

  static KeyPair curve(String name) throws Exception {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec(name));
    return generator.generateKeyPair();
  }

  static KeyPair edwards() throws Exception {
    return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
  }

  /**
   * @param usage none where null
   */
  static SigningKey of(KeyPair keys, KeyUsage usage) throws Exception {
    var name = new X500Name("CN=Self Made");
    var builder =
        new JcaX509v3CertificateBuilder(
            name, BigInteger.TEN, NOT_BEFORE, NOT_AFTER, name, keys.getPublic());
    if (usage != null) {
      builder.addExtension(Extension.keyUsage, true, usage);
    }
    var algorithm =
        switch (keys.getPublic().getAlgorithm()) {
          case "RSA" -> "SHA256withRSA";
          case "EdDSA" -> "Ed25519";
          default -> "SHA256withECDSA";
        };
    var signed = builder.build(new JcaContentSignerBuilder(algorithm).build(keys.getPrivate()));
    var certificate = new JcaX509CertificateConverter().getCertificate(signed);
    return SigningKey.of(keys.getPrivate(), List.of(certificate), false);
  }
}
