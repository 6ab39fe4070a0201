package org.qoltanba.signing;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Reads signing keys from PKCS#12 keystores (RFC 7292). */
public final class Pkcs12 {

  /** The certificate policy of {@code keystore-samples}, which no other certificate carries. */
  private static final ASN1ObjectIdentifier SAMPLE_POLICY =
      new ASN1ObjectIdentifier("2.25.271296092700834550513101020346758605925");

  private Pkcs12() {}

  /**
   * @param keystore read to its end and not closed
   * @param password of the keystore and of the key in it; the caller wipes it
   * @throws IOException if it is no such keystore or the password is wrong
   * @throws GeneralSecurityException if the alias names no private key with X.509 certificates, or
   *     the certificate is another key's
   */
  public static SigningKey read(InputStream keystore, String alias, char[] password)
      throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance("PKCS12");
    store.load(keystore, password);
    if (!(store.getKey(alias, password) instanceof PrivateKey key)) {
      throw new KeyStoreException("no private key under the alias " + alias);
    }
    var chain =
        Stream.of(store.getCertificateChain(alias)).map(X509Certificate.class::cast).toList();
    return paired(new SigningKey(key, chain, isSample(chain)));
  }

  /** Better told here than by the reader of the first paper. */
  private static SigningKey paired(SigningKey key) throws GeneralSecurityException {
    var probe = Signature.getInstance(key.algorithm(), new BouncyCastleProvider());
    probe.initSign(key.key());
    var value = probe.sign();
    probe.initVerify(key.certificate().getPublicKey());
    if (!probe.verify(value)) {
      throw new KeyStoreException("the certificate belongs to another key");
    }
    return key;
  }

  private static boolean isSample(List<X509Certificate> chain) throws GeneralSecurityException {
    for (X509Certificate certificate : chain) {
      var extensions = new JcaX509CertificateHolder(certificate).getExtensions();
      var policies = extensions == null ? null : CertificatePolicies.fromExtensions(extensions);
      if (policies != null && policies.getPolicyInformation(SAMPLE_POLICY) != null) {
        return true;
      }
    }
    return false;
  }
}
