package org.qoltanba.signing.time;

import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.qoltanba.signing.chain.Chains;
import org.qoltanba.signing.wire.Wire;

/**
 * Asks one authority after the other until one gives a sound time-stamp.
 *
 * <p>An authority that gave none is asked after the others for a while, so that one that is down
 * does not make every signature wait. Safe for use by many threads.
 */
public final class Timestamps {

  private static final String QUERY = "application/timestamp-query";
  private static final int NONCE_BITS = 64;

  /** Of a token with a chain of two RSA-4096 certificates. */
  private static final int USUAL_SIZE = 6 * 1024;

  /** The numbers in a token become longer with time. */
  private static final int GROWTH = 64;

  private static final Duration SHUNNED = Duration.ofMinutes(2);

  private final Map<TimestampAuthority, Instant> failed = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final AtomicInteger size = new AtomicInteger(USUAL_SIZE);
  private final List<TimestampAuthority> authorities;
  private final Wire wire;
  private final StampCheck check;
  private final Clock clock;

  /**
   * @param authorities in the order in which they are asked
   * @param clock tells only how long an authority is asked last
   */
  public Timestamps(List<TimestampAuthority> authorities, Wire wire, Chains chains, Clock clock) {
    this.authorities = List.copyOf(authorities);
    this.wire = wire;
    this.check = new StampCheck(chains);
    this.clock = clock;
  }

  /** Whether there is anyone to ask. */
  public boolean available() {
    return !authorities.isEmpty();
  }

  /**
   * @param digest SHA-256 of what is to be stamped
   * @throws NoTimestamp saying what each authority did
   */
  public Timestamp of(byte[] digest) throws NoTimestamp {
    var faults = new ArrayList<String>();
    for (TimestampAuthority authority : inOrder()) {
      try {
        var stamp = asked(authority, digest);
        failed.remove(authority);
        size.set(stamp.token().length + GROWTH);
        return stamp;
      } catch (IOException e) {
        failed.put(authority, clock.instant());
        faults.add(authority.uri() + ": " + e.getMessage());
      }
    }
    throw new NoTimestamp(String.join("; ", faults));
  }

  /** How many bytes the next token will have, as far as the last one tells. */
  public int expectedSize() {
    return size.get();
  }

  /** The digest that time-stamps are of. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private List<TimestampAuthority> inOrder() {
    var since = clock.instant().minus(SHUNNED);
    // The sort is stable: else the order of the configuration stays.
    return authorities.stream()
        .sorted(Comparator.comparing(a -> failed.getOrDefault(a, Instant.MIN).isAfter(since)))
        .toList();
  }

  private Timestamp asked(TimestampAuthority authority, byte[] digest) throws IOException {
    var request = request(authority, digest);
    var answer = wire.post(authority.uri(), QUERY, request.getEncoded());
    return check.judged(request, answer);
  }

  private TimeStampRequest request(TimestampAuthority authority, byte[] digest) {
    var generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    authority.policy().map(ASN1ObjectIdentifier::new).ifPresent(generator::setReqPolicy);
    var nonce = new BigInteger(NONCE_BITS, random);
    return generator.generate(TSPAlgorithms.SHA256, digest, nonce);
  }
}
