package org.qoltanba.signing.time;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * That certain bytes were there at a time.
 *
 * @param token the time-stamp token, a CMS as DER
 * @param at the time that the authority vouches for
 * @param chain the authority's certificate first, an anchor last
 */
public record Timestamp(byte[] token, Instant at, List<X509Certificate> chain) {

  public Timestamp {
    chain = List.copyOf(chain);
  }
}
