package org.qoltanba.signing.wire;

import java.io.IOException;
import java.net.URI;

/** Where there is nobody to ask. */
public final class Nobody implements Wire {

  @Override
  public byte[] get(URI from) throws IOException {
    throw new IOException("nobody is asked");
  }

  @Override
  public byte[] post(URI to, String type, byte[] body) throws IOException {
    throw new IOException("nobody is asked");
  }
}
