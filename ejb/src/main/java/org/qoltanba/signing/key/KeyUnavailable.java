package org.qoltanba.signing.key;

import java.io.IOException;

/**
 * A key that can't be used now, though nothing is wrong with what was to be signed. The message
 * tells where it is stuck and no secret.
 */
public final class KeyUnavailable extends IOException {

  public KeyUnavailable(String message) {
    super(message);
  }
}
