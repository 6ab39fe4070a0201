package org.qoltanba.samples;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;

/** The kinds of keys that the samples have. */
enum KeyKind {
  P_384("EC", 384, "SHA384withECDSA"),
  RSA_3072("RSA", 3072, "SHA256withRSA"),
  P_256("EC", 256, "SHA256withECDSA");

  private final String algorithm;
  private final int bits;
  private final String signature;

  KeyKind(String algorithm, int bits, String signature) {
    this.algorithm = algorithm;
    this.bits = bits;
    this.signature = signature;
  }

  KeyPair newPair() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance(algorithm);
    generator.initialize(bits);
    return generator.generateKeyPair();
  }

  /** The standard name of the signature algorithm with which such a key issues certificates. */
  String signature() {
    return signature;
  }
}
