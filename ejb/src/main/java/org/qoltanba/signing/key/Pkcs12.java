package org.qoltanba.signing.key;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.stream.Stream;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Reads signing keys from PKCS#12 keystores (RFC 7292). */
public final class Pkcs12 {

  private static final Provider BOUNCY = new BouncyCastleProvider();

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
    return SigningKey.paired(new PrivateKeySigner(key, BOUNCY), SignerIdentity.of(chain));
  }
}
