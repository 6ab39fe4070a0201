package org.qoltanba.wiring.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgingSettingsTest {

  @TempDir Path folder;

  @Test
  void nothingSetMeansThatTheSamplesAreTrusted() {
    var settings = JudgingSettings.of(name -> null, false);
    assertTrue(settings.samplesTrusted());
    assertEquals(Optional.empty(), settings.trust());
    assertEquals(2, settings.width());
    assertEquals(Set.of(), settings.hosts());
    assertEquals(Duration.ofSeconds(30), settings.longest());
  }

  @Test
  void onlyProductionDoesNotTrustThem() {
    assertFalse(JudgingSettings.of(name -> null, true).samplesTrusted());
    var set = Map.of("qoltanba.trust", folder.toString());
    assertTrue(JudgingSettings.of(set::get, false).samplesTrusted());
    assertEquals(Optional.of(folder), JudgingSettings.of(set::get, false).trust());
  }

  @Test
  void hostsThatMayBeAskedAreNamedOneByOne() {
    var set = Map.of("qoltanba.validation.hosts", "ocsp.pki.gov.kz, crl.pki.gov.kz:8443");
    assertEquals(
        Set.of("ocsp.pki.gov.kz", "crl.pki.gov.kz:8443"),
        JudgingSettings.of(set::get, true).hosts());
  }

  @Test
  void whatCantBeUsedIsNamed() {
    assertNamed("qoltanba.validation.hosts", "*");
    assertNamed("qoltanba.validation.hosts", "http://ocsp.pki.gov.kz/");

    assertNamed("qoltanba.trust", folder.resolve("none").toString());
    assertNamed("qoltanba.providers", folder.resolve("none").toString());
    assertNamed("qoltanba.validation.width", "many");
    assertNamed("qoltanba.validation.seconds", "0");
  }

  private static void assertNamed(String setting, String value) {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> JudgingSettings.of(name -> name.equals(setting) ? value : null, false));
    assertTrue(refused.getMessage().contains(setting));
  }
}
