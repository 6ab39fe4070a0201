package org.qoltanba.samples.authority;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.qoltanba.samples.Sample;

/**
 * A published key of the authority's own.
 *
 * @param chain the key's certificate first, the root's last
 */
record KeptKey(PrivateKey key, List<X509Certificate> chain) {

  /** Signs on elliptic curves in half of the time that the platform's own needs. */
  private static final Provider PROVIDER = new BouncyCastleProvider();

  /** Opening a keystore takes ten thousand rounds of hashing, on purpose; each is opened once. */
  private static final Map<Sample, KeptKey> OPENED = new ConcurrentHashMap<>();

  static KeptKey of(Sample sample) {
    return OPENED.computeIfAbsent(sample, KeptKey::open);
  }

  private static KeptKey open(Sample sample) {
    var password = Sample.PASSWORD.toCharArray();
    try (var in = sample.open()) {
      var store = KeyStore.getInstance("PKCS12");
      store.load(in, password);
      var chain = Stream.of(store.getCertificateChain(sample.party()));
      return new KeptKey(
          (PrivateKey) store.getKey(sample.party(), password),
          chain.map(X509Certificate.class::cast).toList());
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("the sample can't be read: " + sample, e);
    }
  }

  X509Certificate certificate() {
    return chain.get(0);
  }

  X509CertificateHolder holder() throws CertificateEncodingException {
    return new JcaX509CertificateHolder(certificate());
  }

  ContentSigner signer() throws OperatorCreationException {
    return new JcaContentSignerBuilder(algorithm()).setProvider(PROVIDER).build(key);
  }

  String algorithm() {
    return certificate().getPublicKey() instanceof RSAKey ? "SHA256withRSA" : "SHA256withECDSA";
  }
}
