package org.qoltanba.signing.revocation;

import java.io.IOException;

/** Nobody could be asked, or nobody answered soundly, whether a certificate was revoked. */
public final class NoProof extends IOException {

  public NoProof(String message) {
    super(message);
  }

  NoProof(String message, Throwable cause) {
    super(message, cause);
  }
}
