package org.qoltanba.validation.gost;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * Digests and verifies: by a provider that the site is licensed for where one offers the algorithm,
 * else by our own mapping.
 *
 * @param providers asked in their order; never registered with the JVM
 */
record GostMathematics(List<Provider> providers) {

  /** Whether the key's owner signed the content; false for a key of no algorithm known here. */
  boolean verifies(SubjectPublicKeyInfo key, byte[] content, byte[] signature) {
    Optional<GostAlgorithm> algorithm = GostAlgorithm.ofKey(key.getAlgorithm().getAlgorithm());
    Optional<Provider> provider = algorithm.flatMap(this::verifier);
    return provider.isPresent()
        ? verifies(provider.get(), algorithm.get(), new Signed(key, content, signature))
        : GostKey.of(key).filter(known -> known.verifies(content, signature)).isPresent();
  }

  byte[] digest(GostAlgorithm algorithm, byte[] content) {
    String name = algorithm.digest().getId();
    for (Provider provider : providers) {
      if (provider.getService("MessageDigest", name) != null) {
        try {
          return MessageDigest.getInstance(name, provider).digest(content);
        } catch (GeneralSecurityException e) {
          // It offers what it can't do; ours can.
          continue;
        }
      }
    }
    return algorithm.digest(content);
  }

  private record Signed(SubjectPublicKeyInfo key, byte[] content, byte[] value) {}

  private Optional<Provider> verifier(GostAlgorithm algorithm) {
    return providers.stream()
        .filter(one -> one.getService("Signature", algorithm.signature().getId()) != null)
        .filter(one -> one.getService("KeyFactory", algorithm.key().getId()) != null)
        .findFirst();
  }

  private static boolean verifies(Provider provider, GostAlgorithm algorithm, Signed signed) {
    try {
      KeyFactory factory = KeyFactory.getInstance(algorithm.key().getId(), provider);
      PublicKey key = factory.generatePublic(new X509EncodedKeySpec(signed.key.getEncoded()));
      Signature verifier = Signature.getInstance(algorithm.signature().getId(), provider);
      verifier.initVerify(key);
      verifier.update(signed.content);
      return verifier.verify(signed.value);
    } catch (GeneralSecurityException | IOException e) {
      return false;
    }
  }
}
