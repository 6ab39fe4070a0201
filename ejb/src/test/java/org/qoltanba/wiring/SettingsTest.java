package org.qoltanba.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void nothingSetMeansTheEmbeddedDefaults() {
    Settings settings = Settings.of(name -> null);
    assertFalse(settings.production());
    assertTrue(settings.embeddedDatabase());
    assertEquals("system", settings.queueAccount());
    assertEquals(ZoneId.of("Asia/Almaty"), settings.zone());
    assertEquals(Optional.empty(), settings.keys());
    assertFalse(settings.conformanceChecked());
  }

  @Test
  void whatIsSetIsRead() {
    Map<String, String> set =
        Map.of(
            "qoltanba.profile", "production",
            "qoltanba.db.driver", "postgresql",
            "qoltanba.keys", "/etc/qoltanba/keys.properties",
            "qoltanba.calendar", "/etc/qoltanba/calendar.yaml",
            "qoltanba.conformance", "check",
            "qoltanba.road.width", " 7 ");
    Settings settings = Settings.of(set::get);
    assertTrue(settings.production());
    assertFalse(settings.embeddedDatabase());
    assertEquals(Optional.of(Path.of("/etc/qoltanba/keys.properties")), settings.keys());
    assertEquals(Optional.of(Path.of("/etc/qoltanba/calendar.yaml")), settings.calendar());
    assertEquals(7, settings.roadWidth());
    assertTrue(settings.conformanceChecked());
  }

  @Test
  void samplesBelongToTheEmbeddedDefaultAndNeverToProduction() {
    assertTrue(Settings.of(name -> null).samples());
    assertFalse(Settings.of(Map.of("qoltanba.profile", "production")::get).samples());
    assertFalse(Settings.of(Map.of("qoltanba.db.driver", "postgresql")::get).samples());
  }

  @Test
  void aSettingThatCantBeReadIsNamed() {
    assertNamed("qoltanba.road.width", "many");
    assertNamed("qoltanba.calls.per-minute", "0");
    assertNamed("qoltanba.profile", "prod");
    assertNamed("qoltanba.zone", "Kazakhstan");
    assertNamed("qoltanba.conformance", "on");
  }

  @Test
  void anEnvironmentVariableIsTheSettingsNameInCapitals() {
    assertEquals("QOLTANBA_CALLS_PER_MINUTE", Settings.variable("qoltanba.calls.per-minute"));
  }

  private static void assertNamed(String setting, String value) {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Settings.of(name -> name.equals(setting) ? value : null));
    assertTrue(refused.getMessage().contains(setting));
  }
}
