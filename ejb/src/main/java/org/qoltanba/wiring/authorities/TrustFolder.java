package org.qoltanba.wiring.authorities;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The certificates in the files of a folder, PEM or DER; what is changed there counts within a
 * minute. A folder that can't be read leaves what was read before.
 */
final class TrustFolder implements Supplier<Set<X509Certificate>> {

  private static final Duration KEPT = Duration.ofMinutes(1);

  private final Path folder;
  private final Clock clock;
  private volatile Reading last;

  private record Reading(Set<X509Certificate> certificates, Instant at) {}

  /**
   * @throws IllegalArgumentException if there are no certificates, or naming a file that can't be
   *     read
   */
  TrustFolder(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    this.last = read();
  }

  @Override
  public Set<X509Certificate> get() {
    var now = clock.instant();
    if (last.at().plus(KEPT).isBefore(now)) {
      last = readOrKeep(now);
    }
    return last.certificates();
  }

  private Reading readOrKeep(Instant now) {
    try {
      return read();
    } catch (IllegalArgumentException e) {
      return new Reading(last.certificates(), now);
    }
  }

  private Reading read() {
    var certificates = new HashSet<X509Certificate>();
    for (Path file : files()) {
      try (InputStream in = Files.newInputStream(file)) {
        for (Certificate some : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
          certificates.add((X509Certificate) some);
        }
      } catch (IOException | CertificateException e) {
        throw new IllegalArgumentException(file + " has no certificates", e);
      }
    }
    if (certificates.isEmpty()) {
      throw new IllegalArgumentException(folder + " has no certificates");
    }
    return new Reading(Set.copyOf(certificates), clock.instant());
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalArgumentException(folder + " can't be read", e);
    }
  }
}
