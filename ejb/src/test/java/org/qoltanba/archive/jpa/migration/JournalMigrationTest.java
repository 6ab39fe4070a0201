package org.qoltanba.archive.jpa.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People who were remembered before the ends of their consents were heeded. */
class JournalMigrationTest {

  private static final String DOCUMENT =
      "insert into document (id, organisation, register_year, register_no, template,"
          + " template_version, language, state, revision, created_at, created_by, parties,"
          + " warnings, ended_at, ended_by, end_reason) values (random_uuid(), 'shelter', 2026, %d,"
          + " 'consent', '1', 'KK', '%s', 1, current_timestamp, 'clerk', '[]', '[]', %s)";
  private static final String PERSON =
      "insert into remembered_person (id, organisation, language, name_words, initials, texts,"
          + " consent_number, consent_given, consent_until, recorded_by, recorded_at) values"
          + " (random_uuid(), 'shelter', 'KK', ' x', '%s', X'7B7D', %s, current_date,"
          + " current_date, 'clerk', current_timestamp)";

  private String address;

  @BeforeEach
  void place(@TempDir Path folder) {
    address = "jdbc:h2:file:" + folder.resolve("old");
  }

  @Test
  void whoRestsOnAVoidPaperIsForgottenAndNumbersAreWrittenAsInTheRegister() throws SQLException {
    migrate("11");
    try (Connection old = connection();
        var statement = old.createStatement()) {
      statement.execute(DOCUMENT.formatted(7, "VOID", "current_timestamp, 'lawyer', 'wrong'"));
      statement.execute(DOCUMENT.formatted(8, "ISSUED", "null, null, null"));
      statement.execute(PERSON.formatted("А… А…", "'2026-7'"));
      statement.execute(PERSON.formatted("Б… Б…", "'2026-0008'"));
      statement.execute(PERSON.formatted("В… В…", "'2026-1234567'"));
      statement.execute(PERSON.formatted("Г… Г…", "null"));
    }
    migrate("12");
    assertEquals(
        List.of("Б… Б… 2026-000008", "В… В… 2026-1234567", "Г… Г… "),
        column(
            "select initials || ' ' || coalesce(consent_number, '') from remembered_person"
                + " order by initials"));
    assertEquals(
        List.of("VOIDED 2026-000007"),
        column("select what || ' ' || consent_number from person_history"));
  }

  private void migrate(String target) {
    Flyway.configure()
        .dataSource(address, "sa", "sa")
        .resourceProvider(new Migrations())
        .javaMigrationClassProvider(List::of)
        .placeholders(Map.of("bytes", "blob"))
        .target(target)
        .load()
        .migrate();
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection(address, "sa", "sa");
  }

  private List<String> column(String query) throws SQLException {
    try (Connection migrated = connection();
        var statement = migrated.createStatement();
        var rows = statement.executeQuery(query)) {
      var column = new ArrayList<String>();
      while (rows.next()) {
        column.add(rows.getString(1));
      }
      return column;
    }
  }
}
