package org.qoltanba.signing.chain;

import java.security.GeneralSecurityException;

/** There is no sound way from a certificate to an anchor. */
public final class Untrusted extends GeneralSecurityException {

  public Untrusted(String message) {
    super(message);
  }

  public Untrusted(String message, Throwable cause) {
    super(message, cause);
  }
}
