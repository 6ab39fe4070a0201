package org.qoltanba.signing.key;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** A key that this service can sign with, and whose it is. */
public record SigningKey(Signer signer, SignerIdentity identity) {

  public SigningKey {
    Objects.requireNonNull(signer);
    Objects.requireNonNull(identity);
  }

  /** A key in memory. */
  public static SigningKey of(PrivateKey key, List<X509Certificate> chain, boolean sample) {
    var signer = new PrivateKeySigner(key, new BouncyCastleProvider());
    return new SigningKey(signer, new SignerIdentity(chain, sample));
  }

  /**
   * A key that was tried: better told here than by the reader of the first paper.
   *
   * @throws KeyStoreException if the certificate is another key's, or the key is of a kind that
   *     papers are not signed with
   */
  public static SigningKey paired(Signer signer, SignerIdentity identity)
      throws IOException, GeneralSecurityException {
    if (!identity.hasKnownAlgorithm()) {
      throw new KeyStoreException(
          "a key that is neither RSA nor of a NIST curve: "
              + identity.certificate().getPublicKey().getAlgorithm());
    }
    byte[] probe = new byte[1];
    var verifier = Signature.getInstance(identity.algorithm(), new BouncyCastleProvider());
    verifier.initVerify(identity.certificate().getPublicKey());
    verifier.update(probe);
    if (!verifier.verify(signer.sign(probe, identity.algorithm()))) {
      throw new KeyStoreException("the certificate belongs to another key");
    }
    return new SigningKey(signer, identity);
  }

  public X509Certificate certificate() {
    return identity.certificate();
  }

  public List<X509Certificate> chain() {
    return identity.chain();
  }

  public boolean sample() {
    return identity.sample();
  }

  /** As {@link SignerIdentity#faultAt}. */
  public Optional<String> faultAt(Instant moment) {
    return identity.faultAt(moment);
  }

  @Override
  public String toString() {
    return "SigningKey[" + identity + "]";
  }
}
