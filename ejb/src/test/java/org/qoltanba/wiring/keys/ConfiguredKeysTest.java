package org.qoltanba.wiring.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qoltanba.samples.Sample;

class ConfiguredKeysTest {

  @TempDir private Path folder;

  @Test
  void withoutAFileTheSamplesSign() {
    assertTrue(keys(Optional.empty()).orSamples().hasSamples());
  }

  @Test
  void productionTakesNoSamplesOfItsOwnAccord() {
    assertTrue(keys(Optional.empty()).withoutSamples().isEmpty());
  }

  @Test
  void productionRefusesASampleThatAnOperatorNames() throws IOException {
    try (InputStream seal = Sample.ORGANISATION.open()) {
      Files.copy(seal, folder.resolve("seal.p12"));
    }
    Path file =
        Files.writeString(
            folder.resolve("keys.properties"),
            """
            *.organisation.file = seal.p12
            *.organisation.alias = organisation
            *.organisation.password = SEAL_PASSWORD
            """);
    ConfiguredKeys keys = keys(Optional.of(file));
    var refused = assertThrows(IllegalStateException.class, keys::withoutSamples);
    assertEquals("production refuses to start on a sample key", refused.getMessage());
  }

  private static ConfiguredKeys keys(Optional<Path> file) {
    return new ConfiguredKeys(file, name -> Sample.PASSWORD);
  }
}
