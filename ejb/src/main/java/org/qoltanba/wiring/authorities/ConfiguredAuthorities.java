package org.qoltanba.wiring.authorities;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.qoltanba.samples.Addresses;
import org.qoltanba.samples.Sample;
import org.qoltanba.samples.authority.SampleAuthority;
import org.qoltanba.signing.level.Authorities;
import org.qoltanba.signing.time.TimestampAuthority;
import org.qoltanba.signing.wire.HttpWire;
import org.qoltanba.signing.wire.Mirrors;
import org.qoltanba.signing.wire.PublicHosts;
import org.qoltanba.signing.wire.Wire;

/**
 * The authorities as the operator has set them.
 *
 * @param threads on which answers are received
 */
public record ConfiguredAuthorities(AuthoritySettings settings, Executor threads, Clock clock) {

  public Authorities authorities() {
    var network = new HttpWire(settings.patience(), threads);
    return Authorities.of(stampers(), anchors(), wire(network), wireToIssuers(), clock);
  }

  /** A caller's certificate must not choose whom in the site's own network this server asks. */
  private Wire wireToIssuers() {
    Set<String> mirrors =
        settings.mirrors().values().stream()
            .map(start -> URI.create(start).getRawAuthority())
            .collect(Collectors.toSet());
    var network = HttpWire.withoutRedirections(settings.patience(), threads);
    return wire(new PublicHosts(network, mirrors));
  }

  /** For files of anyone's making: whoever is asked can't send on to others. */
  public Wire wireOfJudging() {
    return wire(HttpWire.withoutRedirections(settings.patience(), threads));
  }

  private List<TimestampAuthority> stampers() {
    return settings.samples() && settings.stampers().isEmpty()
        ? List.of(
            TimestampAuthority.of(Addresses.url(Addresses.TIMESTAMP)),
            TimestampAuthority.of(Addresses.url(Addresses.SECOND_TIMESTAMP)))
        : settings.stampers();
  }

  private Wire wire(Wire network) {
    Wire mirrored =
        settings.mirrors().isEmpty() ? network : new Mirrors(network, settings.mirrors());
    return settings.samples() ? new SampleWire(new SampleAuthority(clock), mirrored) : mirrored;
  }

  private Supplier<Set<X509Certificate>> anchors() {
    Set<X509Certificate> always = settings.samples() ? sampleRoot() : Set.of();
    if (settings.trust().isEmpty()) {
      return () -> always;
    }
    var folder = new TrustFolder(settings.trust().get(), clock);
    return () -> {
      var all = new HashSet<>(folder.get());
      all.addAll(always);
      return all;
    };
  }

  private static Set<X509Certificate> sampleRoot() {
    try (InputStream root = Sample.class.getResourceAsStream("root.pem")) {
      var factory = CertificateFactory.getInstance("X.509");
      return Set.of((X509Certificate) factory.generateCertificate(root));
    } catch (IOException | CertificateException e) {
      throw new IllegalStateException("the sample root can't be read", e);
    }
  }
}
