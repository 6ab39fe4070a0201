package org.qoltanba.wiring.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Map;
import java.util.Optional;
import org.wildfly.security.auth.server.IdentityCredentials;
import org.wildfly.security.credential.PasswordCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.CredentialStore.CredentialSourceProtectionParameter;
import org.wildfly.security.credential.store.WildFlyElytronCredentialStoreProvider;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.ClearPassword;

/**
 * A file of secrets as WildFly's Elytron keeps one ({@code KeyStoreCredentialStore}), made by its
 * management or by {@code elytron-tool.sh}. It is only read.
 *
 * @param type of the keystore inside; Elytron's own choice is {@code JCEKS}
 */
record CredentialFile(Path file, String type) {

  private static final Provider[] PROVIDERS = {
    new WildFlyElytronCredentialStoreProvider(), new WildFlyElytronPasswordProvider()
  };

  /**
   * @param password of the file
   * @return empty where there is no password under the alias
   * @throws IOException if there is no such file
   * @throws GeneralSecurityException if it can't be opened with that password
   */
  Optional<String> find(String alias, char[] password)
      throws IOException, GeneralSecurityException {
    if (!Files.isReadable(file)) {
      throw new IOException("no such file");
    }
    var store = CredentialStore.getInstance("KeyStoreCredentialStore", PROVIDERS[0]);
    var attributes =
        Map.of(
            "location",
            file.toString(),
            "keyStoreType",
            type,
            "create",
            "false",
            "modifiable",
            "false");
    store.initialize(attributes, protection(password), PROVIDERS);
    return Optional.ofNullable(store.retrieve(alias, PasswordCredential.class))
        .map(found -> found.getPassword(ClearPassword.class))
        .map(found -> new String(found.getPassword()));
  }

  private static CredentialSourceProtectionParameter protection(char[] password) {
    var clear = ClearPassword.createRaw(ClearPassword.ALGORITHM_CLEAR, password);
    return new CredentialSourceProtectionParameter(
        IdentityCredentials.NONE.withCredential(new PasswordCredential(clear)));
  }
}
