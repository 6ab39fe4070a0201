package org.qoltanba.signing.wire;

import java.io.IOException;
import java.net.URI;

/** How authorities are reached. Safe for use by many threads. */
public interface Wire {

  /**
   * @throws IOException if no sound answer came in time
   */
  byte[] get(URI from) throws IOException;

  /**
   * @param type the media type of {@code body}
   * @throws IOException if no sound answer came in time
   */
  byte[] post(URI to, String type, byte[] body) throws IOException;
}
