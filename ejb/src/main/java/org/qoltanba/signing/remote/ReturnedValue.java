package org.qoltanba.signing.remote;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.ECKey;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.signing.key.Signer;
import org.qoltanba.signing.key.SignerIdentity;

/**
 * A signature's value that its owner made elsewhere.
 *
 * <p>Of elliptic curves both forms are taken: the DER of X9.62, and r and s one after the other
 * (IEEE P1363), as browsers and tokens give it.
 */
public record ReturnedValue(byte[] value, SignerIdentity identity) implements Signer {

  private static final Provider BOUNCY = new BouncyCastleProvider();

  /**
   * @throws Refusal (unprocessable) if it is not of these attributes and that identity
   */
  @Override
  public byte[] sign(byte[] attributes, String algorithm) throws IOException {
    if (isOf(attributes, value)) {
      return value;
    }
    return asDer()
        .filter(der -> isOf(attributes, der))
        .orElseThrow(() -> Refusal.unprocessable(new Fault("/value", "signature-value-wrong")));
  }

  private boolean isOf(byte[] attributes, byte[] candidate) {
    try {
      var verifier = Signature.getInstance(identity.algorithm(), BOUNCY);
      verifier.initVerify(identity.certificate().getPublicKey());
      verifier.update(attributes);
      return verifier.verify(candidate);
    } catch (SignatureException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key was judged before", e);
    }
  }

  private Optional<byte[]> asDer() throws IOException {
    if (!(identity.certificate().getPublicKey() instanceof ECKey key)) {
      return Optional.empty();
    }
    int bits = key.getParams().getOrder().bitLength();
    int half = (bits + Byte.SIZE - 1) / Byte.SIZE;
    if (value.length != 2 * half) {
      return Optional.empty();
    }
    var numbers = new ASN1EncodableVector();
    numbers.add(new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(value, 0, half))));
    numbers.add(new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(value, half, 2 * half))));
    return Optional.of(new DERSequence(numbers).getEncoded());
  }
}
