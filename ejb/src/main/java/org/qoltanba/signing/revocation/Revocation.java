package org.qoltanba.signing.revocation;

import java.io.IOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.qoltanba.signing.chain.Pointers;
import org.qoltanba.signing.wire.Wire;

/**
 * Asks whether certificates were revoked, and keeps good answers as long as they stand.
 *
 * <p>Who did not answer is not asked again for a minute. Safe for use by many threads.
 */
public final class Revocation {

  private static final int MOST_KEPT = 1000;
  private static final Duration SILENT = Duration.ofMinutes(1);

  private final Map<X509Certificate, Proof> kept = new ConcurrentHashMap<>();
  private final Map<URI, Instant> silent = new ConcurrentHashMap<>();
  private final OcspSource responders;
  private final CrlSource lists;
  private final Clock clock;

  public Revocation(Wire wire, Clock clock) {
    this.responders = new OcspSource(wire);
    this.lists = new CrlSource(wire);
    this.clock = clock;
  }

  /**
   * What the issuer says of a certificate.
   *
   * @param since older answers of a responder are not enough; a list is as old as its issuer makes
   *     it
   * @throws NoProof if nobody says anything sound
   */
  public Proof of(X509Certificate certificate, X509Certificate issuer, Instant since)
      throws NoProof {
    var now = clock.instant();
    var before = Optional.ofNullable(kept.get(certificate));
    var pointers = Pointers.of(certificate);
    if (before
        .filter(proof -> isEnough(proof, pointers, since) && proof.until().isAfter(now))
        .isPresent()) {
      return before.get();
    }
    var proof = asked(certificate, issuer, pointers, now);
    if (kept.size() < MOST_KEPT || before.isPresent()) {
      kept.put(certificate, proof);
    }
    return proof;
  }

  /** Where nobody answers for single certificates, the list that stands is all there is. */
  private static boolean isEnough(Proof proof, Pointers pointers, Instant since) {
    return !proof.from().isBefore(since)
        || proof.kind() == Proof.Kind.CRL && pointers.responders().isEmpty();
  }

  private Proof asked(
      X509Certificate certificate, X509Certificate issuer, Pointers pointers, Instant now)
      throws NoProof {
    var faults = new ArrayList<String>();
    return first(pointers.responders(), faults, at -> responders.ask(at, certificate, issuer, now))
        .or(() -> first(pointers.lists(), faults, at -> lists.ask(at, certificate, issuer, now)))
        .orElseThrow(() -> new NoProof(String.join("; ", faults)));
  }

  private Optional<Proof> first(List<URI> addresses, List<String> faults, Question question) {
    for (URI address : addresses) {
      try {
        if (silent.getOrDefault(address, Instant.MIN).isAfter(clock.instant().minus(SILENT))) {
          faults.add(address + ": gave no answer a moment ago");
          continue;
        }
        var proof = question.ask(address);
        silent.remove(address);
        return Optional.of(proof);
      } catch (NoProof e) {
        faults.add(address + ": " + e.getMessage());
      } catch (IOException e) {
        silent.put(address, clock.instant());
        faults.add(address + ": " + e.getMessage());
      }
    }
    return Optional.empty();
  }

  /** One of the two ways of asking. */
  private interface Question {

    Proof ask(URI address) throws IOException;
  }
}
