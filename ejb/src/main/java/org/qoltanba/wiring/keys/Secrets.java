package org.qoltanba.wiring.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;

/**
 * The secrets that a keys file names: {@code credential:ALIAS} is one in the credential store that
 * the lines {@code credentials.file}, {@code .password} and {@code .type} describe, and anything
 * else a variable of the environment.
 *
 * @param keys the keys file, beside which a relative store stands
 * @param environment gives a variable's text or null
 */
record Secrets(Path keys, Properties lines, UnaryOperator<String> environment) {

  /** What the store's own lines begin with: no key can be named so, for it has no party. */
  static final String STORE = "credentials";

  private static final String CREDENTIAL = "credential:";

  /**
   * @throws IllegalArgumentException naming what is missing or can't be opened
   */
  String find(String reference) {
    if (reference.startsWith(CREDENTIAL)) {
      return credential(reference.substring(CREDENTIAL.length()));
    }
    return Optional.ofNullable(environment.apply(reference))
        .orElseThrow(() -> fault("the environment lacks " + reference));
  }

  private String credential(String alias) {
    String file = line("file").orElseThrow(() -> fault("there is no " + STORE + ".file"));
    String variable =
        line("password").orElseThrow(() -> fault("there is no " + STORE + ".password"));
    String password =
        Optional.ofNullable(environment.apply(variable))
            .orElseThrow(() -> fault("the environment lacks " + variable));
    var store = new CredentialFile(keys.resolveSibling(file), line("type").orElse("JCEKS"));
    try {
      return store
          .find(alias, password.toCharArray())
          .orElseThrow(() -> fault(file + " has no credential " + alias));
    } catch (IOException | GeneralSecurityException e) {
      // Not with its cause, which may quote what was tried.
      throw fault(file + " can't be opened: " + e.getClass().getName());
    }
  }

  private Optional<String> line(String name) {
    return Optional.ofNullable(lines.getProperty(STORE + "." + name))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  private IllegalArgumentException fault(String what) {
    return new IllegalArgumentException(keys + ": " + what);
  }
}
