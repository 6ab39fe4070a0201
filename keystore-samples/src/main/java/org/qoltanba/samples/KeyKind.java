package org.qoltanba.samples;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;

/** The kinds of keys that the samples have. */
enum KeyKind {
  P_256("EC", 256, "SHA256withECDSA"),
  P_384("EC", 384, "SHA384withECDSA"),
  P_521("EC", 521, "SHA512withECDSA"),
  RSA_3072("RSA", 3072, "SHA256withRSA"),
  /** Its certificate says that the key is for RSASSA-PSS only (RFC 4055, section 1.2). */
  PSS_3072("RSASSA-PSS", 3072, "RSASSA-PSS");

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

  /** The platform's name of the algorithm of such a key. */
  String algorithm() {
    return algorithm;
  }

  int bits() {
    return bits;
  }

  /** The standard name of the signature algorithm with which such a key issues certificates. */
  String signature() {
    return signature;
  }

  /** A signature as such a key makes it. */
  Signature newSignature() throws GeneralSecurityException {
    var made = Signature.getInstance(signature);
    if (this == PSS_3072) {
      made.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
    }
    return made;
  }
}
