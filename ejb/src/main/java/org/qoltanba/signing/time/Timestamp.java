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

  /** The last day of RSA signatures by PKCS#1 v1.5 (ETSI TS 119 312 V1.5.1, table 6). */
  private static final Instant END_OF_PLAIN_RSA = Instant.parse("2029-01-01T00:00:00Z");

  public Timestamp {
    chain = List.copyOf(chain);
  }

  /** Until when it can be judged: its certificate ends, or what it was made with. */
  public Instant end() {
    var certificate = chain.get(0).getNotAfter().toInstant();
    var plainRsa = chain.get(0).getPublicKey().getAlgorithm().equals("RSA");
    return plainRsa && certificate.isAfter(END_OF_PLAIN_RSA) ? END_OF_PLAIN_RSA : certificate;
  }
}
