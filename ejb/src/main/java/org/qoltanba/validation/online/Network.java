package org.qoltanba.validation.online;

import java.io.IOException;
import java.net.URI;

/** Asks others, with a limit on how long and how much they may answer. */
public interface Network {

  byte[] get(URI from) throws IOException;

  byte[] post(URI to, String type, byte[] body) throws IOException;
}
