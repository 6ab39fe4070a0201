package org.qoltanba.archive.jpa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;

class ArchiveOnPostgresTest extends ArchiveStage {

  private EmbeddedPostgres server;

  @Override
  DataSource dataSource() throws IOException {
    server = EmbeddedPostgres.start();
    return server.getPostgresDatabase();
  }

  @AfterAll
  void stopServer() throws IOException {
    server.close();
  }
}
