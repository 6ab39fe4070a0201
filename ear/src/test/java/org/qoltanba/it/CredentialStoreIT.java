package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qoltanba.samples.Sample;

/** A server whose keys have their passwords in a credential store that WildFly's tool has made. */
class CredentialStoreIT {

  private static final Path TOOL =
      Path.of(System.getProperty("server.home"), "bin", "elytron-tool.sh");

  private static final String MASTER = "master-of-the-store";

  @TempDir private Path keys;

  @BeforeEach
  void layKeys() throws Exception {
    try (InputStream in = Sample.ORGANISATION_P256.open()) {
      Files.copy(in, keys.resolve("seal.p12"));
    }
    Files.writeString(
        keys.resolve("keys.properties"),
        """
        credentials.file = secrets.cs
        credentials.password = STORE_PASSWORD
        *.organisation.file = seal.p12
        *.organisation.alias = %s
        *.organisation.password = credential:seal
        """
            .formatted(Sample.ORGANISATION_P256.party()));
    store();
  }

  @Test
  void thePasswordIsFoundAndTheKeySeals() throws Exception {
    try (var server = server("credentials", 550, MASTER).start()) {
      Api director = Api.at(server.address(), "director", Api.SAMPLE_PASSWORD);
      Answer issued = director.post("api/v1/documents", Samples.contract("kk")).expect(201);
      assertEquals("organisation", issued.at("/signatures/0/party"));
      assertEquals(serial(), issued.at("/signatures/0/serial"));
      // The sample's key of the director is not in this file.
      director
          .post(
              issued.header("Location") + "/signatures",
              "{\"party\": \"director\", \"level\": \"B-B\"}")
          .expectProblem(422);
      assertFalse(server.logged(MASTER));
      server.stop();
    }
  }

  @Test
  void withAnotherPasswordTheServerIsNotReadyAndSaysWhatCantBeOpened() throws Exception {
    try (var server = server("credentials-shut", 650, "another-one").launchOnly()) {
      assertFalse(server.ready());
      assertTrue(server.logged("secrets.cs can't be opened"));
      assertFalse(server.logged("another-one"));
    }
  }

  private ServerProcess server(String name, int offset, String password) {
    Path file = keys.resolve("keys.properties");
    return new ServerProcess(
        name, offset, Map.of("QOLTANBA_KEYS", file.toString(), "STORE_PASSWORD", password));
  }

  private void store() throws IOException, InterruptedException {
    var command =
        new ProcessBuilder(
            List.of(
                TOOL.toString(),
                "credential-store",
                "--create",
                "--location",
                keys.resolve("secrets.cs").toString(),
                "--password",
                MASTER,
                "--add",
                "seal",
                "--secret",
                Sample.PASSWORD));
    command.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Path told = keys.resolve("tool.txt");
    var tool = command.redirectErrorStream(true).redirectOutput(told.toFile()).start();
    assertTrue(tool.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, tool.exitValue(), Files.readString(told));
  }

  private static String serial() throws Exception {
    var store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Sample.ORGANISATION_P256.open()) {
      store.load(in, Sample.PASSWORD.toCharArray());
    }
    var certificate = (X509Certificate) store.getCertificate(Sample.ORGANISATION_P256.party());
    return certificate.getSerialNumber().toString(16);
  }
}
