package org.qoltanba.signing.key;

import java.io.IOException;

/**
 * Makes the value of a signature, wherever the key is: in memory, in a token, at a service. Safe
 * for use by many threads.
 */
public interface Signer {

  /**
   * @param attributes the signed attributes of a CMS as DER (RFC 5652, section 5.4): what is signed
   * @param algorithm Bouncy Castle's name of it, as {@link SignerIdentity#algorithm()} gives it
   * @return the value as CMS has it: of an elliptic curve the DER of two numbers
   * @throws IOException if the key can't be used now
   */
  byte[] sign(byte[] attributes, String algorithm) throws IOException;
}
