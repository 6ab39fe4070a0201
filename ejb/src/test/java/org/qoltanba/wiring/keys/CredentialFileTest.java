package org.qoltanba.wiring.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Provider;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qoltanba.samples.Sample;
import org.wildfly.security.auth.server.IdentityCredentials;
import org.wildfly.security.credential.PasswordCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.CredentialStore.CredentialSourceProtectionParameter;
import org.wildfly.security.credential.store.WildFlyElytronCredentialStoreProvider;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.ClearPassword;

/** Keys whose passwords are in a credential store that Elytron itself has made. */
class CredentialFileTest {

  private static final String MASTER = "master-of-the-store";
  private static final String LINES =
      """
      credentials.file = secrets.cs
      credentials.password = STORE_PASSWORD
      *.organisation.file = seal.p12
      *.organisation.alias = organisation
      *.organisation.password = credential:seal
      """;

  @TempDir private Path folder;

  @BeforeEach
  void layStores() throws Exception {
    try (InputStream in = Sample.ORGANISATION.open()) {
      Files.copy(in, folder.resolve("seal.p12"));
    }
    store("JCEKS", "secrets.cs");
    store("PKCS12", "secrets.p12");
  }

  @Test
  void aPasswordIsReadFromTheStore() throws IOException {
    assertEquals("organisation", read(LINES));
    String other = LINES.replace("secrets.cs", "secrets.p12") + "credentials.type = PKCS12\n";
    assertEquals("organisation", read(other));
  }

  @Test
  void whatCantBeHadIsNamedAndNoSecretIs() {
    assertNamed(LINES.replace("credential:seal", "credential:none"), "no credential none");
    assertNamed(LINES.replace("secrets.cs", "none.cs"), "none.cs");
    assertNamed(LINES.replace("STORE_PASSWORD", "WRONG"), "secrets.cs can't be opened");
    assertNamed(LINES.replace("STORE_PASSWORD", "UNSET"), "lacks UNSET");
    assertNamed(LINES.replace("credentials.file", "credentials.path"), "credentials.file");
    assertNamed(LINES.replace("credentials.password", "credentials.key"), "credentials.password");
  }

  private void assertNamed(String lines, String name) {
    var refused = assertThrows(IllegalArgumentException.class, () -> read(lines));
    assertTrue(refused.getMessage().contains(name), refused.getMessage());
    for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
      assertFalse(cause.toString().contains(MASTER), cause.toString());
      assertFalse(cause.toString().contains(Sample.PASSWORD), cause.toString());
    }
  }

  private String read(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("keys.properties"), lines);
    var environment = Map.of("STORE_PASSWORD", MASTER, "WRONG", "another one");
    var entries = new KeysFile(file, environment::get).read();
    assertEquals(1, entries.size());
    return entries.get(0).party();
  }

  private void store(String type, String name) throws Exception {
    Provider[] providers = {
      new WildFlyElytronCredentialStoreProvider(), new WildFlyElytronPasswordProvider()
    };
    var store = CredentialStore.getInstance("KeyStoreCredentialStore", providers[0]);
    var attributes =
        Map.of("location", folder.resolve(name).toString(), "keyStoreType", type, "create", "true");
    var protection =
        new CredentialSourceProtectionParameter(
            IdentityCredentials.NONE.withCredential(clear(MASTER)));
    store.initialize(attributes, protection, providers);
    store.store("seal", clear(Sample.PASSWORD), null);
    store.flush();
  }

  private static PasswordCredential clear(String text) {
    return new PasswordCredential(
        ClearPassword.createRaw(ClearPassword.ALGORITHM_CLEAR, text.toCharArray()));
  }
}
