package org.qoltanba.wiring.authorities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.signing.time.TimestampAuthority;

class AuthoritySettingsTest {

  @TempDir private Path folder;

  @Test
  void withoutSettingsOnlyTheSampleAuthorityIsThereAndInProductionNobody() {
    var sample = AuthoritySettings.of(name -> null, false);
    assertTrue(sample.samples());
    assertEquals(Duration.ofSeconds(5), sample.patience());
    var production = AuthoritySettings.of(name -> null, true);
    assertFalse(production.samples());
    assertEquals(List.of(), production.stampers());
    assertEquals(Optional.empty(), production.trust());
  }

  @Test
  void authoritiesAndMirrorsAreListedOneAfterTheOther() {
    var settings =
        Map.of(
            "qoltanba.tsa.urls", "http://one/tsa#1.2.398.3.3.2.6.4, http://two/tsa",
            "qoltanba.pki.mirrors", "http://a/=http://b/ http://c/=http://d/e/",
            "qoltanba.authority.patience", "12",
            "qoltanba.trust", folder.toString());
    var read = AuthoritySettings.of(settings::get, true);
    assertEquals(
        List.of(
            new TimestampAuthority(URI.create("http://one/tsa"), Optional.of("1.2.398.3.3.2.6.4")),
            new TimestampAuthority(URI.create("http://two/tsa"), Optional.empty())),
        read.stampers());
    assertEquals(Map.of("http://a/", "http://b/", "http://c/", "http://d/e/"), read.mirrors());
    assertEquals(Duration.ofSeconds(12), read.patience());
    assertEquals(Optional.of(folder), read.trust());
  }

  @ParameterizedTest
  @CsvSource({
    "qoltanba.tsa.urls, http://one/tsa#policy",
    "qoltanba.tsa.urls, http://[",
    "qoltanba.pki.mirrors, http://a/",
    "qoltanba.authority.patience, 0",
    "qoltanba.authority.patience, soon",
    "qoltanba.trust, /no/such/folder"
  })
  void whatCantBeUsedIsNamed(String name, String value) {
    var failure =
        assertThrows(
            IllegalArgumentException.class,
            () -> AuthoritySettings.of(asked -> asked.equals(name) ? value : null, true));
    assertTrue(failure.getMessage().startsWith(name), failure.getMessage());
  }
}
