package org.qoltanba.wiring.authorities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qoltanba.samples.Addresses;
import org.qoltanba.samples.Sample;
import org.qoltanba.samples.authority.SampleServer;
import org.qoltanba.signing.SampleKeys;
import org.qoltanba.signing.chain.Untrusted;
import org.qoltanba.signing.level.Authorities;
import org.qoltanba.signing.time.Timestamps;

class ConfiguredAuthoritiesTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:15:30Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final byte[] DIGEST = Timestamps.digest().digest(new byte[] {1});

  @TempDir private Path folder;

  @Test
  void byDefaultTheSampleAuthorityAnswersInsideTheService() throws Exception {
    var authorities = authorities(Map.of(), false);
    assertEquals(NOW, authorities.timestamps().of(DIGEST).at());
    var chain = SampleKeys.key(Sample.DIRECTOR_REVOKED).chain();
    var proof = authorities.revocation().of(chain.get(0), chain.get(1), NOW);
    assertEquals(Sample.REVOKED_SINCE, proof.revoked().orElseThrow());
  }

  @Test
  void productionHasNobodyWhomTheOperatorHasNotNamed() {
    var authorities = authorities(Map.of(), true);
    assertFalse(authorities.timestamps().available());
    var director = SampleKeys.key(Sample.DIRECTOR);
    assertThrows(
        Untrusted.class,
        () -> authorities.chains().upToAnchor(director.certificate(), director.chain(), NOW));
  }

  @Test
  void theOperatorsAuthoritiesAreAskedOverTheNetworkAndTrustedByTheFolder() throws Exception {
    trustRoot();
    try (var server = new SampleServer(0, CLOCK)) {
      var settings =
          Map.of(
              "qoltanba.tsa.urls", server.at(Addresses.TIMESTAMP).toString(),
              "qoltanba.pki.mirrors", Addresses.url("/") + "=" + server.base() + "/",
              "qoltanba.trust", folder.toString());
      var authorities = authorities(settings, true);
      assertEquals(NOW, authorities.timestamps().of(DIGEST).at());
      var chain = SampleKeys.key(Sample.DIRECTOR).chain();
      assertTrue(authorities.revocation().of(chain.get(0), chain.get(1), NOW).revoked().isEmpty());
      assertEquals(chain, authorities.chains().upToAnchor(chain.get(0), List.of(), NOW));
    }
  }

  @Test
  void aFolderWithoutCertificatesIsToldAtTheStart() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "none");
    var settings = Map.of("qoltanba.trust", folder.toString());
    assertThrows(IllegalArgumentException.class, () -> authorities(settings, true));
  }

  private void trustRoot() throws IOException {
    try (InputStream root = Sample.class.getResourceAsStream("root.pem")) {
      Files.copy(root, folder.resolve("root.pem"));
    }
  }

  private static Authorities authorities(Map<String, String> settings, boolean production) {
    var read = AuthoritySettings.of(settings::get, production);
    return new ConfiguredAuthorities(read, ForkJoinPool.commonPool(), CLOCK).authorities();
  }
}
