package org.qoltanba.signing.key;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Objects;

/**
 * A key that a provider of the Java platform can use.
 *
 * @param provider used as this instance, for it need not be registered
 */
public record PrivateKeySigner(PrivateKey key, Provider provider) implements Signer {

  /**
   * SHA-256 twice and a salt as long, which is what the certificates' algorithm means (RFC 8017).
   */
  private static final PSSParameterSpec PSS =
      new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

  public PrivateKeySigner {
    Objects.requireNonNull(key);
    Objects.requireNonNull(provider);
  }

  @Override
  public byte[] sign(byte[] attributes, String algorithm) throws IOException {
    try {
      var signature = signature(algorithm);
      signature.initSign(key);
      signature.update(attributes);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IOException("the key can't be used", e);
    }
  }

  private Signature signature(String algorithm) throws GeneralSecurityException {
    if (!algorithm.endsWith("MGF1")) {
      return Signature.getInstance(algorithm, provider);
    }
    var signature = Signature.getInstance("RSASSA-PSS", provider);
    signature.setParameter(PSS);
    return signature;
  }

  @Override
  public String toString() {
    return "PrivateKeySigner[" + provider.getName() + "]";
  }
}
