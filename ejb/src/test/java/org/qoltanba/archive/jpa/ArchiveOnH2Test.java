package org.qoltanba.archive.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qoltanba.archive.ArchiveSamples;
import org.qoltanba.archive.jpa.ending.Dependants;

class ArchiveOnH2Test extends ArchiveStage {

  @TempDir static Path folder;

  @Override
  DataSource dataSource() {
    return pool(folder.resolve("archive"));
  }

  @Test
  void documentsOutliveTheirDatabasesStop() {
    Path file = folder.resolve("restarted");
    var signed = samples().signed();
    JdbcConnectionPool before = pool(file);
    try (Database first = Database.open(before)) {
      archive(first).keep(signed);
    }
    before.dispose();
    assertTrue(Files.exists(folder.resolve("restarted.mv.db")));
    JdbcConnectionPool after = pool(file);
    try (Database second = Database.open(after)) {
      var id = signed.source().source().source().order().id();
      assertEquals(signed.pdf(), archive(second).pdf(samples().caller(), id));
      assertEquals("2026-000002", archive(second).keep(samples().signed()).record().number());
    }
    after.dispose();
  }

  private static JpaArchive archive(Database database) {
    var transactions = database.transactions();
    return new JpaArchive(
        transactions, transactions, Dependants.NOBODY, new MovableClock(ArchiveSamples.NOON));
  }

  private static JdbcConnectionPool pool(Path file) {
    var pool = JdbcConnectionPool.create("jdbc:h2:file:" + file, "sa", "sa");
    pool.setMaxConnections(25);
    return pool;
  }
}
