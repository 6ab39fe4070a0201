package org.qoltanba.signing.key;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Signing keys in tokens and hardware security modules, by PKCS#11; they never leave them.
 *
 * <p>The Java platform's own provider takes part, as an instance of its own for each token, and is
 * not registered.
 */
public final class Pkcs11 {

  private Pkcs11() {}

  /**
   * Which token.
   *
   * @param library the maker's PKCS#11 library, an absolute path
   * @param slot the number of the slot among those with a token, from 0
   */
  public record Token(String library, int slot) {

    /** A provider that is configured so; each has a name of its own. */
    private Provider provider() {
      var name = "qoltanba-" + Integer.toHexString(hashCode());
      var configuration =
          "--name = %s\nlibrary = %s\nslotListIndex = %d\n".formatted(name, library, slot);
      return Security.getProvider("SunPKCS11").configure(configuration);
    }
  }

  /**
   * @param alias the label of the key and of its certificate
   * @param pin the caller wipes it
   * @param issuers the certificates above the key's own, which tokens seldom hold
   * @throws IOException if the PIN is wrong, or the token is not there
   * @throws GeneralSecurityException if the alias names no private key with an X.509 certificate,
   *     or the certificate is another key's
   */
  public static SigningKey read(
      Token token, String alias, char[] pin, List<X509Certificate> issuers)
      throws IOException, GeneralSecurityException {
    var provider = provider(token);
    var store = KeyStore.getInstance("PKCS11", provider);
    store.load(null, pin);
    if (!(store.getKey(alias, null) instanceof PrivateKey key)) {
      throw new KeyStoreException("no private key under the alias " + alias);
    }
    var held = Stream.of(store.getCertificateChain(alias)).map(X509Certificate.class::cast);
    var chain = new ArrayList<>(held.toList());
    issuers.stream().filter(issuer -> !chain.contains(issuer)).forEach(chain::add);
    return SigningKey.paired(new PrivateKeySigner(key, provider), SignerIdentity.of(chain));
  }

  private static Provider provider(Token token) throws IOException {
    try {
      return token.provider();
    } catch (RuntimeException e) {
      // The provider throws nothing more exact when the library or the slot is not there.
      throw new IOException("the token can't be reached", e);
    }
  }
}
