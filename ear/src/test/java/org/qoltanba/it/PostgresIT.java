package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qoltanba.samples.Sample;

/** A production server: PostgreSQL, own accounts and keys, all by the environment. */
class PostgresIT {

  private static final String PASSWORD = "correct horse battery";

  @Test
  void theSameBuildKeepsItsDocumentsAndTemplatesInPostgresql() throws IOException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
        var server = new ServerProcess("postgres", 300, environment(postgres)).start()) {
      Api admin = Api.at(server.address(), "admin", PASSWORD);
      Api samples = Api.at(server.address(), "clerk", Api.SAMPLE_PASSWORD);
      samples.get("api/v1/documents").expect(401);
      admin
          .put(
              "api/v1/accounts/clerk",
              "{\"password\": \"%s\", \"organisation\": \"astana\", \"roles\": [\"clerk\"]}"
                  .formatted(PASSWORD))
          .expect(204);
      Api clerk = Api.at(server.address(), "clerk", PASSWORD);
      Answer issued = clerk.post("api/v1/documents", Samples.contract("kk")).expect(201);
      byte[] pdf = clerk.get(issued.header("Location") + "/pdf").expect(200).bytes();
      var versions = new Versions("power-of-attorney");
      versions.upload(admin, new TemplateZip(versions.kind(), "9.0.0")).expect(201);
      versions.publish(admin, "9.0.0").expect(200);
      server.stop();

      server.start();
      assertEquals("9.0.0", versions.issue(clerk).expect(201).at("/templateVersion"));
      assertArrayEquals(pdf, clerk.get(issued.header("Location") + "/pdf").expect(200).bytes());
      assertEquals("2", clerk.get("api/v1/documents").at("/total"));
      server.stop();
    }
  }

  @Test
  void productionRefusesToStartOnASampleKey() throws IOException {
    Path keys = Files.createTempDirectory("qoltanba-keys");
    try (var seal = Sample.ORGANISATION.open()) {
      Files.copy(seal, keys.resolve("seal.p12"));
    }
    Path file = keys.resolve("keys.properties");
    Files.writeString(
        file,
        """
        *.organisation.file = seal.p12
        *.organisation.alias = organisation
        *.organisation.password = SEAL_PASSWORD
        """);
    Map<String, String> environment =
        Map.of(
            "QOLTANBA_PROFILE",
            "production",
            "QOLTANBA_KEYS",
            file.toString(),
            "SEAL_PASSWORD",
            Api.SAMPLE_PASSWORD);
    try (var server = new ServerProcess("production", 400, environment).launchOnly()) {
      assertFalse(server.ready());
      assertEquals(true, server.logged("production refuses to start on a sample key"));
      assertFalse(server.logged(Api.SAMPLE_PASSWORD));
    }
  }

  private static Map<String, String> environment(EmbeddedPostgres postgres) {
    var environment = new HashMap<String, String>();
    environment.put("QOLTANBA_DB_DRIVER", "postgresql");
    environment.put("QOLTANBA_DB_URL", postgres.getJdbcUrl("postgres", "postgres"));
    environment.put("QOLTANBA_DB_USER", "postgres");
    environment.put("QOLTANBA_DB_PASSWORD", "postgres");
    environment.put("QOLTANBA_ADMIN_PASSWORD", PASSWORD);
    return environment;
  }
}
