package org.qoltanba.signing.chain;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.qoltanba.signing.wire.Wire;

/** Builds and checks chains of certificates. Safe for use by many threads. */
public final class Chains {

  private static final int LONGEST = 8;
  private static final int MOST_KEPT = 500;

  // What makes a chain sound does not change, but for the time.
  private final Set<List<X509Certificate>> sound = ConcurrentHashMap.newKeySet();
  private final Supplier<Set<X509Certificate>> anchors;
  private final Issuers issuers;

  /**
   * @param anchors what is trusted, asked for each chain anew
   * @param wire by which missing issuers are fetched
   */
  public Chains(Supplier<Set<X509Certificate>> anchors, Wire wire) {
    this.anchors = anchors;
    this.issuers = new Issuers(wire);
  }

  /**
   * The certificate first, each followed by its issuer, an anchor last.
   *
   * @param known where issuers are looked for before they are fetched
   * @param at the moment at which every certificate must be valid
   */
  public List<X509Certificate> upToAnchor(
      X509Certificate certificate, Collection<X509Certificate> known, Instant at) throws Untrusted {
    var trusted = anchors.get();
    var chain = new ArrayList<>(List.of(certificate));
    while (!trusted.contains(chain.get(chain.size() - 1))) {
      chain.add(issuer(chain.get(chain.size() - 1), trusted, known));
      if (chain.size() > LONGEST) {
        throw new Untrusted("the chain of " + name(certificate) + " has no end");
      }
    }
    var whole = List.copyOf(chain);
    check(whole, at);
    return whole;
  }

  private X509Certificate issuer(
      X509Certificate certificate, Set<X509Certificate> trusted, Collection<X509Certificate> known)
      throws Untrusted {
    var anchor = trusted.stream().filter(a -> Issuers.issued(a, certificate)).findFirst();
    if (anchor.isPresent()) {
      return anchor.get();
    }
    return issuers.of(certificate, known).stream()
        .filter(issuer -> !issuer.equals(certificate))
        .findFirst()
        .orElseThrow(() -> new Untrusted("no trusted issuer of " + name(certificate)));
  }

  private void check(List<X509Certificate> chain, Instant at) throws Untrusted {
    var anchor = chain.get(chain.size() - 1);
    try {
      for (X509Certificate certificate : chain) {
        certificate.checkValidity(Date.from(at));
      }
      if (chain.size() == 1 || sound.contains(chain)) {
        return;
      }
      var path = chain.subList(0, chain.size() - 1);
      var parameters = new PKIXParameters(Set.of(new TrustAnchor(anchor, null)));
      parameters.setRevocationEnabled(false);
      parameters.setDate(Date.from(at));
      CertPathValidator.getInstance("PKIX")
          .validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
      if (sound.size() < MOST_KEPT) {
        sound.add(chain);
      }
    } catch (GeneralSecurityException e) {
      throw new Untrusted("the chain of " + name(chain.get(0)) + " does not hold", e);
    }
  }

  private static String name(X509Certificate certificate) {
    return "certificate " + certificate.getSerialNumber().toString(16);
  }
}
