package org.qoltanba.signing;

import java.io.IOException;
import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.qoltanba.samples.Addresses;
import org.qoltanba.samples.Sample;
import org.qoltanba.samples.authority.SampleAuthority;
import org.qoltanba.signing.level.Authorities;
import org.qoltanba.signing.time.TimestampAuthority;
import org.qoltanba.signing.wire.Wire;

/** The sample authority without a network between. */
public final class SampleWire implements Wire {

  private static final Set<X509Certificate> ROOT = root();

  private final SampleAuthority authority;

  public SampleWire(Clock clock) {
    authority = new SampleAuthority(clock);
  }

  /** Signing with everything that the sample authority gives. */
  public static Authorities authorities(Clock clock) {
    return authorities(new SampleWire(clock), clock);
  }

  public static Authorities authorities(Wire wire, Clock clock) {
    var stamper = TimestampAuthority.of(Addresses.url(Addresses.TIMESTAMP));
    return Authorities.of(List.of(stamper), SampleWire::anchors, wire, clock);
  }

  public static Set<X509Certificate> anchors() {
    return ROOT;
  }

  private static Set<X509Certificate> root() {
    try (var in = Sample.class.getResourceAsStream("root.pem")) {
      var factory = CertificateFactory.getInstance("X.509");
      return Set.of((X509Certificate) factory.generateCertificate(in));
    } catch (IOException | CertificateException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public byte[] get(URI from) throws IOException {
    return post(from, "", new byte[0]);
  }

  @Override
  public byte[] post(URI to, String type, byte[] body) throws IOException {
    if (!to.getHost().equals(Addresses.HOST)) {
      throw new IOException("no such host: " + to);
    }
    return authority
        .answer(to.getPath(), body)
        .orElseThrow(() -> new IOException("nothing at " + to))
        .body();
  }
}
