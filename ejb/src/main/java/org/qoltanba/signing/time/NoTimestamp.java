package org.qoltanba.signing.time;

import java.io.IOException;

/** No authority gave a sound time-stamp. */
public final class NoTimestamp extends IOException {

  NoTimestamp(String message) {
    super(message);
  }
}
