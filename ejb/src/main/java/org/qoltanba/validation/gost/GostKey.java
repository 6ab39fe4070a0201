package org.qoltanba.validation.gost;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECGOST3410Signer;
import org.bouncycastle.math.ec.ECPoint;

/**
 * A public key of one of the algorithms, as certificates have it: an octet string with both
 * coordinates, each with its last byte first (RFC 7091 and RFC 4491 under other identifiers).
 */
record GostKey(GostAlgorithm algorithm, ECPublicKeyParameters key) {

  /** Empty for a key of another algorithm, or what is no point of the curve. */
  static Optional<GostKey> of(SubjectPublicKeyInfo info) {
    return GostAlgorithm.ofKey(info.getAlgorithm().getAlgorithm())
        .flatMap(algorithm -> read(algorithm, info));
  }

  private static Optional<GostKey> read(GostAlgorithm algorithm, SubjectPublicKeyInfo info) {
    try {
      byte[] point = ASN1OctetString.getInstance(info.parsePublicKey()).getOctets();
      int size = algorithm.size();
      if (point.length != 2 * size) {
        return Optional.empty();
      }
      ECDomainParameters domain = algorithm.domain();
      var x = new BigInteger(1, GostAlgorithm.reversed(point, 0, size));
      var y = new BigInteger(1, GostAlgorithm.reversed(point, size, 2 * size));
      ECPoint q = domain.validatePublicPoint(domain.getCurve().createPoint(x, y));
      return Optional.of(new GostKey(algorithm, new ECPublicKeyParameters(q, domain)));
    } catch (IOException | RuntimeException e) {
      // The library answers what is no such structure with whatever exception comes up.
      return Optional.empty();
    }
  }

  /**
   * @param signature both halves, each with its last byte first
   */
  boolean verifies(byte[] content, byte[] signature) {
    int size = algorithm.size();
    if (signature.length != 2 * size) {
      return false;
    }
    var verifier = new ECGOST3410Signer();
    verifier.init(false, key);
    var r = new BigInteger(1, GostAlgorithm.reversed(signature, 0, size));
    var s = new BigInteger(1, GostAlgorithm.reversed(signature, size, 2 * size));
    return verifier.verifySignature(algorithm.digest(content), r, s);
  }
}
