package org.qoltanba.validation;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.qoltanba.samples.Sample;

/**
 * A key on the curve P-256.
 *
 * @param chain its certificate first, the root's last
 */
public record ForeignKey(PrivateKey key, List<X509Certificate> chain) {

  public ForeignKey {
    chain = List.copyOf(chain);
  }

  /** A published one. */
  public static ForeignKey of(Sample sample) throws GeneralSecurityException, IOException {
    var password = Sample.PASSWORD.toCharArray();
    var store = KeyStore.getInstance("PKCS12");
    try (var in = sample.open()) {
      store.load(in, password);
    }
    var chain = Stream.of(store.getCertificateChain(sample.party()));
    return new ForeignKey(
        (PrivateKey) store.getKey(sample.party(), password),
        chain.map(X509Certificate.class::cast).toList());
  }

  /**
   * A new one of the director, whose certificate the sample authority has issued.
   *
   * @param serial by which its responder knows it
   * @param responder the address that the certificate names, and it names no list
   */
  public static ForeignKey issued(BigInteger serial, String responder)
      throws GeneralSecurityException, IOException, OperatorCreationException {
    ForeignKey authority = of(Sample.ISSUING);
    X509Certificate issuer = authority.chain().get(0);
    X509Certificate like = of(Sample.DIRECTOR).chain().get(0);
    KeyPair keys = newPair();
    var builder =
        new JcaX509v3CertificateBuilder(
            X500Name.getInstance(issuer.getSubjectX500Principal().getEncoded()),
            serial,
            like.getNotBefore(),
            like.getNotAfter(),
            X500Name.getInstance(like.getSubjectX500Principal().getEncoded()),
            keys.getPublic());
    var identifiers = new JcaX509ExtensionUtils();
    builder.addExtension(
        Extension.authorityKeyIdentifier, false, identifiers.createAuthorityKeyIdentifier(issuer));
    builder.addExtension(
        Extension.keyUsage,
        true,
        new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    var address = new GeneralName(GeneralName.uniformResourceIdentifier, responder);
    builder.addExtension(
        Extension.authorityInfoAccess,
        false,
        new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, address));
    var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(authority.key());
    var chain = new ArrayList<X509Certificate>();
    chain.add(new JcaX509CertificateConverter().getCertificate(builder.build(signer)));
    chain.addAll(authority.chain());
    return new ForeignKey(keys.getPrivate(), chain);
  }

  private static KeyPair newPair() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }
}
