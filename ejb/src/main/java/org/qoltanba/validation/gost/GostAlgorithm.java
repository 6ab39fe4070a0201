package org.qoltanba.validation.gost;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cryptopro.CryptoProObjectIdentifiers;
import org.bouncycastle.asn1.cryptopro.ECGOST3410NamedCurves;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.GOST3411Digest;
import org.bouncycastle.crypto.digests.GOST3411_2012_256Digest;
import org.bouncycastle.crypto.digests.GOST3411_2012_512Digest;
import org.bouncycastle.crypto.engines.GOST28147Engine;
import org.bouncycastle.crypto.params.ECDomainParameters;

/**
 * The signature algorithms of Kazakhstan: the mathematics of GOST under the state's own object
 * identifiers, which no library maps.
 */
enum GostAlgorithm {
  /** GOST 34.310-2004 with GOST 34.311-95. */
  OF_2004(
      "1.2.398.3.10.1.1.1.1",
      "1.2.398.3.10.1.1.1.2",
      "1.2.398.3.10.1.3.1",
      CryptoProObjectIdentifiers.gostR3410_2001_CryptoPro_A),
  /** GOST 34.10-2015 with 256 bits. */
  OF_2015_256(
      "1.2.398.3.10.1.1.2.1",
      "1.2.398.3.10.1.1.2.3.1",
      "1.2.398.3.10.1.3.2",
      RosstandartObjectIdentifiers.id_tc26_gost_3410_12_256_paramSetA),
  /** GOST 34.10-2015 with 512 bits, of the authority's certificates since 2022. */
  OF_2015_512(
      "1.2.398.3.10.1.1.2.2",
      "1.2.398.3.10.1.1.2.3.2",
      "1.2.398.3.10.1.3.3",
      RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512_paramSetA);

  private final ASN1ObjectIdentifier key;
  private final ASN1ObjectIdentifier signature;
  private final ASN1ObjectIdentifier digest;
  private final ASN1ObjectIdentifier curve;

  GostAlgorithm(String key, String signature, String digest, ASN1ObjectIdentifier curve) {
    this.key = new ASN1ObjectIdentifier(key);
    this.signature = new ASN1ObjectIdentifier(signature);
    this.digest = new ASN1ObjectIdentifier(digest);
    this.curve = curve;
  }

  /** By the algorithm of a public key. */
  static Optional<GostAlgorithm> ofKey(ASN1ObjectIdentifier identifier) {
    return Stream.of(values()).filter(one -> one.key.equals(identifier)).findFirst();
  }

  /** By the algorithm of a signature. */
  static Optional<GostAlgorithm> ofSignature(ASN1ObjectIdentifier identifier) {
    return Stream.of(values()).filter(one -> one.signature.equals(identifier)).findFirst();
  }

  ASN1ObjectIdentifier key() {
    return key;
  }

  ASN1ObjectIdentifier signature() {
    return signature;
  }

  ASN1ObjectIdentifier digest() {
    return digest;
  }

  ECDomainParameters domain() {
    X9ECParameters x9 = ECGOST3410NamedCurves.getByOIDX9(curve);
    return new ECDomainParameters(x9.getCurve(), x9.getG(), x9.getN(), x9.getH());
  }

  /** Of a coordinate, and of each half of a signature, in bytes. */
  int size() {
    return this == OF_2015_512 ? 64 : 32;
  }

  byte[] digest(byte[] content) {
    Digest made =
        switch (this) {
          case OF_2004 -> new GOST3411Digest(GOST28147Engine.getSBox("D-Test"));
          case OF_2015_256 -> new GOST3411_2012_256Digest();
          case OF_2015_512 -> new GOST3411_2012_512Digest();
        };
    made.update(content, 0, content.length);
    var value = new byte[made.getDigestSize()];
    made.doFinal(value, 0);
    return value;
  }

  /** What is written with its last byte first, the other way round. */
  static byte[] reversed(byte[] bytes, int from, int to) {
    byte[] part = Arrays.copyOfRange(bytes, from, to);
    for (int i = 0; i < part.length / 2; i++) {
      byte swapped = part[i];
      part[i] = part[part.length - 1 - i];
      part[part.length - 1 - i] = swapped;
    }
    return part;
  }
}
