package org.qoltanba.archive.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qoltanba.archive.ArchiveSamples;
import org.qoltanba.archive.jpa.ending.Dependants;
import org.qoltanba.document.RegisterPage;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.document.State;

/** How quickly pages come from a register of a hundred thousand documents. */
class RegisterBench {

  private static final int DOCUMENTS = 100_000;
  private static final int SIZE = 20;
  private static final int ROUNDS = 21;
  private static final OffsetDateTime START = OffsetDateTime.parse("2026-01-01T00:00:00Z");

  @TempDir static Path folder;

  private final ArchiveSamples samples = ArchiveSamples.of("shelter");

  @Test
  void onH2() throws SQLException {
    JdbcConnectionPool pool =
        JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("many"), "sa", "sa");
    measure("H2", pool);
    pool.dispose();
  }

  @Test
  void onPostgres() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      measure("PostgreSQL", server.getPostgresDatabase());
    }
  }

  private void measure(String name, DataSource source) throws SQLException {
    try (Database database = Database.open(source)) {
      fill(source);
      database.update("analyze");
      var transactions = database.transactions();
      var archive =
          new JpaArchive(
              transactions, transactions, Dependants.NOBODY, new MovableClock(ArchiveSamples.NOON));
      int last = DOCUMENTS / SIZE - 1;
      tell(archive, name + ", first page", query(null, null, 0), DOCUMENTS);
      tell(archive, name + ", page in the middle", query(null, null, last / 2), DOCUMENTS);
      tell(archive, name + ", last page", query(null, null, last), DOCUMENTS);
      tell(archive, name + ", by state, 1,000th page", query(State.SIGNED, null, 999), 50_000);
      tell(archive, name + ", by number", query(null, "2026-54321", 0), 1);
    }
  }

  private void tell(JpaArchive archive, String what, RegisterQuery query, long total) {
    double[] millis = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      RegisterPage page = archive.register(samples.caller(), query);
      millis[round] = (System.nanoTime() - start) / 1e6;
      assertEquals(total, page.total());
      assertTrue(!page.entries().isEmpty());
    }
    Arrays.sort(millis);
    System.out.printf("%s: %.1f ms%n", what, millis[ROUNDS / 2]);
  }

  private static RegisterQuery query(State state, String number, int page) {
    Optional<String> any = Optional.empty();
    Optional<Instant> always = Optional.empty();
    return new RegisterQuery(
        any,
        Optional.ofNullable(state),
        always,
        always,
        any,
        Optional.ofNullable(number),
        page,
        SIZE);
  }

  private static void fill(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement document =
            connection.prepareStatement(
                "insert into document (id, organisation, register_year, register_no, template,"
                    + " template_version, language, state, revision, created_at, created_by,"
                    + " parties, warnings, initials)"
                    + " values (?, 'shelter', 2026, ?, ?, '1.0.0', 'KK', ?, 1, ?, 'clerk', '[]',"
                    + " '[]', 'А… С…')");
        PreparedStatement revision =
            connection.prepareStatement(
                "insert into document_revision (document_id, revision, state, made_at, made_by,"
                    + " pages, pdf_sha256, pdf_size, pdfa, signatures)"
                    + " values (?, 1, ?, ?, 'clerk', 3, 'ab', 9, '3a', '[]')")) {
      connection.setAutoCommit(false);
      for (int no = 1; no <= DOCUMENTS; no++) {
        add(no, document, revision);
        if (no % 1000 == 0) {
          document.executeBatch();
          revision.executeBatch();
        }
      }
      connection.commit();
    }
  }

  private static void add(int no, PreparedStatement document, PreparedStatement revision)
      throws SQLException {
    UUID id = new UUID(no, no);
    String state = no % 2 == 0 ? "SIGNED" : "ISSUED";
    OffsetDateTime at = START.plusMinutes(no).withOffsetSameInstant(ZoneOffset.UTC);
    document.setObject(1, id);
    document.setInt(2, no);
    document.setString(3, "kind-" + no % 29);
    document.setString(4, state);
    document.setObject(5, at);
    document.addBatch();
    revision.setObject(1, id);
    revision.setString(2, state);
    revision.setObject(3, at);
    revision.addBatch();
  }
}
