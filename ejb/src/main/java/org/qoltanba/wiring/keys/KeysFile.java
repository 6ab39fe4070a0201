package org.qoltanba.wiring.keys;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.qoltanba.signing.KeyRing;
import org.qoltanba.signing.key.KeyUnavailable;
import org.qoltanba.signing.key.Pkcs11;
import org.qoltanba.signing.key.Pkcs12;
import org.qoltanba.signing.key.SigningKey;

/**
 * The properties file that names an operator's signing keys.
 *
 * <p>{@code ORGANISATION.PARTY.file}, {@code .alias} and {@code .password}, where the organisation
 * may be {@code *} for all; a relative file stands beside this one, and the password is never the
 * password itself but what names it; see {@link Secrets}. A key in a token has {@code .library},
 * the PKCS#11 library, instead of the file, and may have {@code .slot}, a number from 0, and {@code
 * .chain}, a PEM file of the certificates above its own. A key at a remote service has {@code
 * .service}, and may have {@code .client}, {@code .credential} and {@code .pin}; see {@link
 * RemoteKeyLines}.
 */
final class KeysFile {

  private final Path file;
  private final UnaryOperator<String> environment;

  KeysFile(Path file, UnaryOperator<String> environment) {
    this.file = file;
    this.environment = environment;
  }

  /**
   * @throws IllegalArgumentException naming the line that can't be used
   */
  List<KeyRing.Entry> read() {
    Properties lines = lines();
    var names = new TreeSet<String>();
    for (String name : lines.stringPropertyNames()) {
      names.add(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
    }
    names.remove(Secrets.STORE);
    var entries = new ArrayList<KeyRing.Entry>();
    for (String name : names) {
      entries.add(entry(name, lines));
    }
    return entries;
  }

  private KeyRing.Entry entry(String name, Properties lines) {
    int dot = name.lastIndexOf('.');
    if (dot < 1) {
      throw new IllegalArgumentException(file + ": '" + name + "' is not ORGANISATION.PARTY");
    }
    String password = secrets(lines).find(required(lines, name + ".password"));
    SigningKey key = key(name, lines, password.toCharArray());
    return new KeyRing.Entry(name.substring(0, dot), name.substring(dot + 1), key);
  }

  private Secrets secrets(Properties lines) {
    return new Secrets(file, lines, environment);
  }

  private SigningKey key(String name, Properties lines, char[] password) {
    if (RemoteKeyLines.are(name, lines)) {
      return remote(name, lines, new String(password));
    }
    boolean inToken = lines.containsKey(name + ".library");
    String place = required(lines, name + (inToken ? ".library" : ".file"));
    String alias = required(lines, name + ".alias");
    try {
      return inToken
          ? Pkcs11.read(token(name, place, lines), alias, password, issuers(name, lines))
          : inFile(file.resolveSibling(place), alias, password);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalArgumentException(place + " can't be used: " + e.getClass().getName(), e);
    }
  }

  private SigningKey remote(String name, Properties lines, String secret) {
    try {
      return new RemoteKeyLines(name, lines, secrets(lines)).open(secret);
    } catch (KeyUnavailable e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  private static SigningKey inFile(Path keys, String alias, char[] password)
      throws IOException, GeneralSecurityException {
    try (InputStream in = Files.newInputStream(keys)) {
      return Pkcs12.read(in, alias, password);
    }
  }

  private Pkcs11.Token token(String name, String library, Properties lines) {
    String slot = lines.getProperty(name + ".slot", "0").strip();
    if (!slot.matches("[0-9]{1,4}")) {
      throw new IllegalArgumentException(file + ": " + name + ".slot is no number");
    }
    return new Pkcs11.Token(library, Integer.parseInt(slot));
  }

  /** The certificates above the key's own, in a PEM file; none where no file is named. */
  private List<X509Certificate> issuers(String name, Properties lines)
      throws IOException, GeneralSecurityException {
    String chain = lines.getProperty(name + ".chain", "").strip();
    if (chain.isEmpty()) {
      return List.of();
    }
    try (InputStream in = Files.newInputStream(file.resolveSibling(chain))) {
      return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
          .map(X509Certificate.class::cast)
          .toList();
    }
  }

  private String required(Properties lines, String name) {
    String value = lines.getProperty(name, "").strip();
    if (value.isEmpty()) {
      throw new IllegalArgumentException(file + " lacks " + name);
    }
    return value;
  }

  private Properties lines() {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " can't be read", e);
    }
    return properties;
  }
}
