package org.qoltanba.archive.jpa.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MigrationsTest {

  @Test
  void theListNamesEveryMigrationThereIs() throws IOException, URISyntaxException {
    var first = getClass().getClassLoader().getResource(Migration.FOLDER + Migrations.NAMES.get(0));
    try (var files = Files.list(Path.of(first.toURI()).getParent())) {
      assertEquals(
          Set.copyOf(Migrations.NAMES),
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }
  }

  @Test
  void onlyWhatFitsPrefixAndSuffixIsOffered() {
    var migrations = new Migrations();
    int all = Migrations.NAMES.size();
    assertEquals(all, migrations.getResources("V", new String[] {".sql"}).size());
    assertEquals(0, migrations.getResources("R", new String[] {".sql"}).size());
    assertNull(migrations.getResource("beforeMigrate.sql"));
  }
}
