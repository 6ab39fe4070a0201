package org.qoltanba.archive.jpa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.postgresql.ds.PGConnectionPoolDataSource;

class ArchiveOnPostgresTest extends ArchiveStage {

  private EmbeddedPostgres server;
  private JdbcConnectionPool pool;

  /** Pooled as in the server: a process of the database for each transaction takes its time. */
  @Override
  DataSource dataSource() throws IOException {
    server = EmbeddedPostgres.start();
    var connections = new PGConnectionPoolDataSource();
    connections.setUrl(server.getJdbcUrl("postgres", "postgres"));
    pool = JdbcConnectionPool.create(connections);
    pool.setMaxConnections(25);
    return pool;
  }

  @AfterAll
  void stopServer() throws IOException {
    pool.dispose();
    server.close();
  }
}
