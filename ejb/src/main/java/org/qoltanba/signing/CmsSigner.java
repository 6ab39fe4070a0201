package org.qoltanba.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.qoltanba.signing.key.Signer;

/** A {@link Signer} as Bouncy Castle asks one: it writes the attributes, then wants the value. */
final class CmsSigner implements ContentSigner {

  private final ByteArrayOutputStream attributes = new ByteArrayOutputStream();
  private final String algorithm;
  private final Signer signer;

  CmsSigner(String algorithm, Signer signer) {
    this.algorithm = algorithm;
    this.signer = signer;
  }

  @Override
  public AlgorithmIdentifier getAlgorithmIdentifier() {
    return new DefaultSignatureAlgorithmIdentifierFinder().find(algorithm);
  }

  @Override
  public OutputStream getOutputStream() {
    return attributes;
  }

  /**
   * @throws UncheckedIOException because the interface allows nothing else
   */
  @Override
  public byte[] getSignature() {
    try {
      return signer.sign(attributes.toByteArray(), algorithm);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
